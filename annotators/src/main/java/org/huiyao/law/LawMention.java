package org.huiyao.law;

import org.huiyao.fact.Modality;
import org.huiyao.text.Span;

/**
 * A law named in a text, with what was or will be done to it.
 *
 * @param span its name without 《》
 * @param name the name by itself: with the instrument word where a list shares one, without draft
 *     marks like (草案)
 * @param instrument what kind of instrument it is
 * @param action what was or will be done to it
 * @param modality whether it was done or is planned
 */
public record LawMention(
    Span span, String name, Instrument instrument, LawAction action, Modality modality) {}
