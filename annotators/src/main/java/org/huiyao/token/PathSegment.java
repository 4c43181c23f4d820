package org.huiyao.token;

import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;

/**
 * HanLP's Viterbi segmenter, opened up to give its best path before parts of speech are told. Names
 * and the custom dictionary, a mixed bag of names, are left out: both make segmentation slower and
 * its words less even.
 */
final class PathSegment extends ViterbiSegment {

  PathSegment() {
    enableCustomDictionary(false);
  }

  /** The likeliest path through the words of a text, its begin and end vertices included. */
  Deque<Vertex> path(char[] text) {
    WordNet net = new WordNet(text);
    generateWordNet(net);
    LinkedList<Vertex>[] nodes = net.getVertexes();
    nodes[1].forEach(node -> node.updateFrom(nodes[0].getFirst()));
    for (int i = 1; i < nodes.length - 1; i++) {
      for (Vertex node : nodes[i]) {
        if (node.from != null) {
          for (Vertex to : nodes[i + node.realWord.length()]) {
            to.updateFrom(node);
          }
        }
      }
    }
    Deque<Vertex> path = new ArrayDeque<>();
    for (Vertex at = nodes[nodes.length - 1].getFirst(); at != null; at = at.from) {
      path.addFirst(at);
    }
    return path;
  }
}
