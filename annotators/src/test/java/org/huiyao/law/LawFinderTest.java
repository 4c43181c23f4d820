package org.huiyao.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyao.fact.Modality;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawFinderTest {

  private final LawFinder finder = new LawFinder();

  private List<LawMention> laws(String text, Passage passage) {
    return finder.find(FoldedText.of(text), new Span(0, text.length()), () -> passage);
  }

  private List<LawMention> laws(String text) {
    return laws(text, new Passage(false, false));
  }

  /** Sentences with the laws expected in them as name/action, parted by blanks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "制定《青江市古井保护条例》《青江市渡口管理条例》,修订《青江市献血条例》 | 青江市古井保护条例/enact 青江市渡口管理条例/enact 青江市献血条例/amend",
        "通过《关于修改〈青江市古井保护条例〉的决定》 | 关于修改〈青江市古井保护条例〉的决定/amend",
        "制定古井管理、渡口管理条例 | 古井管理/enact 渡口管理条例/enact",
        "制定烟花燃放、灯会管理条例 | 灯会管理条例/enact",
        "制定水系管理、古井保护、渡口管理等条例 | 水系管理/enact 古井保护/enact 渡口管理/enact",
        "开展灯会服务、竹业管理等8部条例的立法调研 | 灯会服务/research 竹业管理/research",
        "对古井保护条例、渔业法、港口法和青江市渡口管理条例实施情况开展执法检查 | 古井保护条例/inspect 渔业法/inspect 港口法/inspect 青江市渡口管理条例/inspect",
        "完成古井保护条例两次审议、渡口管理条例初次审议 | 古井保护条例/deliberate 渡口管理条例/deliberate",
        "制定《青江市古井保护条例》,目前已经完成二审 | 青江市古井保护条例/deliberate",
        "对停放问题作出17处针对性规定,修订渡口管理条例 | 渡口管理条例/amend",
        "制定包括古井保护、渡口管理等条例在内的法规13件 | 古井保护/enact 渡口管理/enact",
        "去年已经初审的《青江市古井保护条例》力争上半年出台 | 青江市古井保护条例/enact",
        "审议法规6件,其中古井保护条例、渡口管理条例于年内完成修改 | 古井保护条例/amend 渡口管理条例/amend",
        "继续审议古井保护条例并报省人大常委会批准 | 古井保护条例/enact",
        "启动《青江市古井保护条例》修订工作 | 青江市古井保护条例/amend",
        "作出关于设立甲、乙两个法庭的决定、关于批准决算的决议 | 关于设立甲、乙两个法庭的决定/enact 关于批准决算的决议/enact",
        "出台实施渔业法办法 | 实施渔业法办法/enact",
        "对就业促进条例开展立法调研 | 就业促进条例/research",
        "加快古井保护条例立法进程,经两次审议后表决通过 | 古井保护条例/enact",
        "将《青江市古井保护条例》列为当年重点立法项目,四易其稿,提请审议并获通过 | 青江市古井保护条例/enact",
        "对古井保护条例修正案进行了审议,对《青江市渡口管理条例》作出修改 | 古井保护条例/deliberate 青江市渡口管理条例/amend",
        "古井保护条例进入二审,渡口管理条例已形成征求意见稿 | 古井保护条例/deliberate 渡口管理条例/research",
        "起草《青江市古井保护条例》,形成了条例草案 | 青江市古井保护条例/research",
        "就《青江市古井保护条例》到村里召开座谈会 | 青江市古井保护条例/research",
        "批准甲市制定的古井保护条例、乙市制定的渡口管理条例 | 古井保护条例/approve 渡口管理条例/approve",
        "修订青江市制定地方性法规条例 | 青江市制定地方性法规条例/amend",
        "修订讨论决定重大事项的规定 | 讨论决定重大事项的规定/amend",
        "受省人大常委会委托检查了渡口管理条例 | 渡口管理条例/inspect",
        "出台关于加强乡镇人大工作的若干规定 | 关于加强乡镇人大工作的若干规定/enact",
        "修订代表建议、批评和意见办理条例 | 代表建议、批评和意见办理条例/amend",
        "对古井保护条例进行“打包”修改 | 古井保护条例/amend",
        "推动古井保护条例早日出台 | 古井保护条例/enact",
        "围绕古井保护条例制定开展专题调研,助推条例出台 | 古井保护条例/research",
        "听取《关于检查〈渔业法〉〈港口法〉实施情况的报告》 | 渔业法/inspect 港口法/inspect",
        "听取《关于<渔业法><甲省实施<渔业法>办法>执法检查情况的报告(征求意见稿)》 | 渔业法/inspect 甲省实施<渔业法>办法/inspect",
        "听取关于《青江市古井保护条例(草案)》、市司法局关于《青江市渡口管理条例》修订情况的说明 | 青江市古井保护条例(草案)/deliberate 青江市渡口管理条例/deliberate",
        "通过关于修改《青江市古井保护条例》的决定、《青江市渡口管理条例》 | 青江市古井保护条例/amend 青江市渡口管理条例/enact",
        "通过关于废止古井保护条例的决定和各自城市的渡口管理条例 | 古井保护条例/repeal 渡口管理条例/enact",
        "《青江市古井保护条例》(以下简称《条例》)经市人大常委会第十二次会议表决通过 | 青江市古井保护条例/enact",
        "通过《青江市人大常委会关于修改〈青江市古井保护条例〉的决定》 | 青江市人大常委会关于修改〈青江市古井保护条例〉的决定/amend",
        "审议古井保护条例修订草案等议题 | 古井保护条例/deliberate",
        "对《青江市古井保护条例(草案)》(修改稿)进行了审议 | 青江市古井保护条例(草案)/deliberate",
        "对制定古井保护条例开展调研论证 | 古井保护条例/research",
        "审议《〈青江市古井保护条例〉修正案(草案)》 | 〈青江市古井保护条例〉修正案(草案)/deliberate",
        "出台甲省《渔业法》实施办法 | 甲省《渔业法》实施办法/enact",
        "审议《青江市实施〈监督法〉办法(修订草案)》 | 青江市实施〈监督法〉办法(修订草案)/deliberate",
        "审议《青江规划(修订草案)》、《青江市古井保护条例》 | 青江市古井保护条例/deliberate",
        "通过《青江市人大常委会关于批准〈甲县古井保护条例〉的决定》 | 青江市人大常委会关于批准〈甲县古井保护条例〉的决定/approve",
        "本次调研了解《青江市古井保护条例》总体实施情况 | 青江市古井保护条例/inspect",
        "作出建设生态强市决议 | 建设生态强市决议/enact",
        "通过建设法治强区的决定和加强公益诉讼工作的决定 | 建设法治强区的决定/enact 加强公益诉讼工作的决定/enact",
        "作出建设节水型城市和创建文明城市的决议 | 建设节水型城市和创建文明城市的决议/enact",
        "通过古井保护条例、助推古镇治理示范区建设的决定等3件法规 | 古井保护条例/enact 助推古镇治理示范区建设的决定/enact",
        "制定古井保护条例,经两次审议,表决通过 | 古井保护条例/enact",
        "由专委会起草的《青江市古井保护条例》获全票通过 | 青江市古井保护条例/enact",
        "经过三次审议,古井保护条例于去年9月高票通过 | 古井保护条例/enact",
        "召开《青江市古井保护条例》施行座谈会 | 青江市古井保护条例/enact",
        "作出关于批准甲镇职责清单等决议决定4项 | 关于批准甲镇职责清单/enact",
        "不再适用的渡口管理办法、古井保护条例被依法废止 | 渡口管理办法/repeal 古井保护条例/repeal",
        "渡口管理条例的起草和古井保护条例的修订有序推进 | 渡口管理条例/research 古井保护条例/amend",
        "修订青江市人民代表大会常务委员会人事任免办法 | 青江市人民代表大会常务委员会人事任免办法/amend",
        "依法审查批准设区的市法规31件,其中包括《云津市渡口管理条例》 | 云津市渡口管理条例/approve",
        "启动古井保护条例的制定,广泛征求意见,对条例草案进行了两次审议 | 古井保护条例/deliberate",
        "围绕《青江市古井保护条例》,开展执法检查 | 青江市古井保护条例/inspect",
        "聚焦渔业法,开展立法调研 | 渔业法/research",
        "推动渔业法落地,开展专题调研 | 渔业法/inspect",
        "修订人大常委会议事规则和讨论决定重大事项的规定 | 人大常委会议事规则/amend 讨论决定重大事项的规定/amend",
        "决定对《青江市古井保护条例》作如下修改 | 青江市古井保护条例/amend",
        "制定1.古井保护条例(修改);2.渡口管理条例 | 古井保护条例/amend",
        "审议《关于〈青江市古井保护条例(草案)〉审议结果的报告》 | 青江市古井保护条例(草案)/deliberate",
        "对《青江市古井保护条例》作了较大幅度修改 | 青江市古井保护条例/amend",
        "开展大气、水、土壤污染防治法执法检查 | 大气/inspect 水/inspect 土壤污染防治法/inspect",
        "支持委员参加市人大常委会古井保护条例执法检查 | 古井保护条例/inspect",
        "对国务院古井保护条例贯彻落实情况开展民主监督 | 古井保护条例/inspect",
        "就古井名录、渡口安全等条例草案征求委员意见 | 古井名录/research 渡口安全/research",
        "对渔业法、森林法宣传贯彻情况开展执法检查 | 渔业法/inspect 森林法/inspect",
        "废止《青江市古井保护条例》和渡口管理条例 | 青江市古井保护条例/repeal 渡口管理条例/repeal",
        "与邻市就古井保护条例开展协同起草 | 古井保护条例/research",
        "审议制定地方性法规条例修正案 | 制定地方性法规条例/deliberate",
        "制定古井保护、渡口服务条例 | 古井保护/enact 渡口服务条例/enact",
        "审议的有古井保护条例 | 古井保护条例/deliberate",
        "提请审议的是古井保护条例 | 古井保护条例/deliberate",
        "制定渡口管理条例和实施渔业法办法 | 渡口管理条例/enact 实施渔业法办法/enact",
        "开展渡口管理若干规定和中华人民共和国渔业法执法检查 | 渡口管理若干规定/inspect 中华人民共和国渔业法/inspect",
        "2019年渡口管理规定执法检查 | 渡口管理规定/inspect",
        "制定科学技术普及条例 | 科学技术普及条例/enact",
        "制定机构改革后全国首部省级古井保护条例 | 古井保护条例/enact",
        "着手古井保护条例的制定 | 古井保护条例/enact",
        "修改居民委员会组织法实施办法 | 居民委员会组织法实施办法/amend",
        "渡口管理条例完成初审,古井保护条例等5个项目的立法调研有序推进 | 渡口管理条例/deliberate 古井保护条例/research",
        "列入立法计划项目4件,包括《青江市古井保护条例》 | 青江市古井保护条例/research",
        "制定古井保护条例,补上了短板;渡口管理条例让摆渡更安全 | 古井保护条例/enact 渡口管理条例/enact",
        "完成正式项目2个,包括:古井保护条例、渡口管理条例等 | 古井保护条例/enact 渡口管理条例/enact",
        "调研项目为古井保护条例 | 古井保护条例/research",
        "继续审议的,有渡口管理条例 | 渡口管理条例/deliberate",
        "对渔业法、港口法等9部法律以及《青江市古井保护条例》开展执法检查 | 渔业法/inspect 港口法/inspect 青江市古井保护条例/inspect",
        "检查了《水法》在我县的实施情况 | 水法/inspect",
        "参与渡口管理条例协商,最终为条例所吸收 | 渡口管理条例/research",
        "就渡口管理条例、古井保护条例等3部法规草案开展界别协商 | 渡口管理条例/research 古井保护条例/research",
        "连续第二年检查古井保护条例落实情况 | 古井保护条例/inspect",
        "做好《青江市古井保护条例》修订一审工作 | 青江市古井保护条例/deliberate",
        "配合做好渡口管理条例的审查批准工作 | 渡口管理条例/approve",
        "起草《青江市古井保护条例(草案)》,并完成一审 | 青江市古井保护条例(草案)/deliberate",
        "听取《青江市古井保护条例(草案)》的起草说明并进行初审 | 青江市古井保护条例(草案)/deliberate",
        "渡口管理条例完成二审,古井保护条例正在起草论证 | 渡口管理条例/deliberate 古井保护条例/research",
        "通过既有住宅加装电梯条例 | 既有住宅加装电梯条例/enact",
        "《青江市古井保护条例》与《青江市渡口管理条例》同日施行 | 青江市古井保护条例/enact 青江市渡口管理条例/enact",
        "古井保护条例也作了相应修改 | 古井保护条例/amend",
        "《青江市古井保护条例》第三次修订获全票通过 | 青江市古井保护条例/amend",
        "《青江市古井保护条例》在全省率先修订 | 青江市古井保护条例/amend",
        "《青江市古井保护条例》施行三年后即启动修改 | 青江市古井保护条例/amend",
        "对《青江市古井保护条例》个别条款作了修改 | 青江市古井保护条例/amend",
        "通过新修订的青江市古井保护条例 | 青江市古井保护条例/amend",
        "废止古井保护条例以及1994年制定的渡口管理办法 | 古井保护条例/repeal 渡口管理办法/repeal",
        "出台《青江市古井保护条例》,三审未付表决 | 青江市古井保护条例/deliberate",
        "古井保护条例经省人大常委会批准,渡口管理条例同年12月1日起施行 | 古井保护条例/enact 渡口管理条例/enact",
        "初审古井保护条例;就渡口管理条例开展前期论证 | 古井保护条例/deliberate 渡口管理条例/research",
        "对渔业法的实施开展调研检查 | 渔业法/inspect",
        "听取关于贯彻执行渔业法情况、港口法实施情况的报告 | 渔业法/inspect 港口法/inspect",
        "执法检查分四类:经济类有渔业法、港口法;民生类有渡口管理条例 | 渔业法/inspect 港口法/inspect 渡口管理条例/inspect",
        "对古井保护条例,采取明察与暗访并用的办法检查 | 古井保护条例/inspect",
        "与乙市以及丙州就渡口管理条例开展协同起草 | 渡口管理条例/research",
        "检查青江市统筹推进条例实施情况 | 青江市统筹推进条例/inspect",
        "绿化条例规定新区绿地不少于三成,修订绿化条例 | 绿化条例/amend",
        "通过古井保护条例以及实施《渔业法》办法 | 古井保护条例/enact 实施《渔业法》办法/enact",
        "对古井产业、竹业升级等促进条例进行立项调研 | 古井产业/research 竹业升级/research",
        "出台古井保护、渡口服务和灯会管理3件条例 | 古井保护/enact 渡口服务/enact 灯会管理/enact",
        "制定古井管理、渡口管理等5部条例和灯会服务规定 | 古井管理/enact 渡口管理/enact 灯会服务规定/enact",
        "作出青江市人大常委会关于加强古井保护的决定 | 青江市人大常委会关于加强古井保护的决定/enact",
        "作出关于加强古井保护的决定等重大事项决定3件 | 关于加强古井保护的决定/enact",
        "作出关于资源税适用税率等事项的决定 | 关于资源税适用税率等事项的决定/enact",
        "作出《关于批准城市规划修改方案的决议》 | 关于批准城市规划修改方案的决议/enact",
        "历经三次审议的古井保护条例已于去年10月1日起施行 | 古井保护条例/enact",
        "渡口管理条例先后两次修订 | 渡口管理条例/amend",
        "渡口管理条例等11件不合时宜的法规退出历史舞台 | 渡口管理条例/repeal",
        "不合上位法的《渡口管理条例》两件,经人代会表决予以废止 | 渡口管理条例/repeal",
        "此前的《渡口管理条例》,则就执法主体变更作了第二次修正 | 渡口管理条例/amend",
        "起草《古井保护条例》,已由常委会第十二次会议进行了初次审议 | 古井保护条例/deliberate",
        "2018年查渔业法、港口法,排查隐患 | 渔业法/inspect 港口法/inspect",
        "对渔业法施行一年来的情况作了体检 | 渔业法/inspect",
        "检查渔业法;2020年对港口法、古井保护条例 | 渔业法/inspect 港口法/inspect 古井保护条例/inspect",
        "作出关于批准《国土空间规划》的决定、关于设立渡口日的决定 | 关于批准《国土空间规划》的决定/enact 关于设立渡口日的决定/enact",
        "批准甲州、乙州关于古井保护条例、渡口管理条例的修改决定 | 古井保护条例/approve 渡口管理条例/approve",
        "批准甲州关于修改古井保护条例的决定 | 古井保护条例/approve",
        "就古井保护条例的修订提出意见建议20条 | 古井保护条例/research",
        "渡口管理条例完成初审,古井保护、灯会管理等条例进入起草论证环节 | 渡口管理条例/deliberate 古井保护/research 灯会管理/research",
        "做好古井保护条例执法检查和渡口管理条例立法调研 | 古井保护条例/inspect 渡口管理条例/research",
        "古井保护条例实施评估与渡口管理条例的评估同时进行 | 古井保护条例/inspect 渡口管理条例/inspect",
        "删去古井保护条例第十二条、渡口管理条例第九条 | 古井保护条例/amend 渡口管理条例/amend",
        "古井保护条例等5件法规一次性打包修正 | 古井保护条例/amend",
        "市人大常委会时隔六年再次检查甲乙族自治州古井保护条例 | 甲乙族自治州古井保护条例/inspect",
        "牵头起草的古井管理、渡口服务2个条例草案 | 古井管理/research 渡口服务/research",
        "检查《古井保护条例》的参照执行情况和《渡口管理条例》 | 古井保护条例/inspect 渡口管理条例/inspect",
        "对渔业法及自治区实施办法落实情况开展专题调研 | 渔业法/inspect 自治区实施办法/inspect",
        "修订中国—青江产业园区条例 | 中国—青江产业园区条例/amend",
        "《古井保护条例》由市人民代表大会修改 | 古井保护条例/amend",
        "《渡口管理条例》被废止 | 渡口管理条例/repeal",
        "通过《青江自治县自治条例(修订)》 | 青江自治县自治条例(修订)/amend",
        "2008年作出的关于禁止网箱养鱼的决定,根据新情况予以修改 | 关于禁止网箱养鱼的决定/amend",
        "修订法规2件,其中古井保护条例已公布施行 | 古井保护条例/amend",
        "检查全国人大常委会关于禁止电鱼的决定 | 全国人大常委会关于禁止电鱼的决定/inspect",
        "古井保护条例出台一周年之际,听取市政府贯彻落实情况报告 | 古井保护条例/inspect",
        "作出决定3项,其中,关于设立渡口日的决定得到肯定,关于保护古井的决定受到好评 | 关于设立渡口日的决定/enact 关于保护古井的决定/enact",
        "听取渔业法学习实施情况报告 | 渔业法/inspect",
        "修改与民法典不一致的渡口管理条例,废止与上位法相抵触的《古井保护办法》 | 渡口管理条例/amend 古井保护办法/repeal",
        "将渡口管理条例第五条修改为两款 | 渡口管理条例/amend",
        "对渡口管理条例中的行政处罚条款作出修改 | 渡口管理条例/amend",
        "调研渔业法在城区的落实、港口法在库区的落实 | 渔业法/inspect 港口法/inspect",
        "听取县水利局渔业法实施、县法院港口法实施和检察工作情况的报告 | 渔业法/inspect 港口法/inspect",
        "检查渔业法和全国人大常委会关于禁止电鱼的决定实施情况 | 渔业法/inspect 全国人大常委会关于禁止电鱼的决定/inspect",
        "制定古井保护、优化法治化营商环境等条例 | 古井保护/enact 优化法治化营商环境/enact",
        "诞生了第一部“小切口”法规青江市渡口管理条例 | 青江市渡口管理条例/enact",
        "做好渔业法执法检查、古井保护条例立法调研 | 渔业法/inspect 古井保护条例/research",
        "审议法规5件,出台3件,其中竹业促进条例公开征求意见3次 | 竹业促进条例/enact",
        "检查渔业法和甲省实施渔业法办法、渡口管理条例实施情况 | 渔业法/inspect 甲省实施渔业法办法/inspect 渡口管理条例/inspect",
        "对渡口管理条例等3部法规进行“一揽子”修正 | 渡口管理条例/amend"
      })
  void findsLawsWithTheirAction(String text, String expected) {
    assertThat(laws(text))
        .extracting(law -> law.span().of(text) + "/" + law.action().label())
        .containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "认真贯彻监督法,依照代表法的规定",
        "检查安全生产“一法一条例”贯彻实施情况",
        "作出决议决定8项",
        "修订提案工作条例",
        "查找条例实施中的问题53个",
        "养犬管理条例首次规定犬只电子标识",
        "制定《青江市政协委员管理办法》",
        "贯彻《中共中央关于加强党的建设的决定》",
        "学习《关于贯彻实施〈监督法〉的意见》",
        "区政府及时制定专项资金管理办法",
        "开展养老、消防等立法调研",
        "决定将上述办法提请审议,充分了解条例实施情况",
        "批准市州法规和民族自治地方单行条例49件,作出修改、废止法规的决定7件",
        "审议时就条例提出意见,增强条例的可操作性",
        "对请示报告作出明确规定,修订后第十条第三款规定",
        "决定关于接受甲同志辞去副主任职务请求的决定",
        "加强环境保护法规宣传,按照有关规定办法办理",
        "市公安局根据渔业法和审议意见制定了方案",
        "依法审查批准设区的市法规和自治县单行条例31件",
        "表决通过三个报告的决议",
        "表决通过修改11件法规的决定",
        "审查批准市州单行条例和地方性法规37件",
        "批准自治县立改废自治条例4件",
        "首创票务清分、应急联动等规则",
        "修订完善请示报告制度、理论学习规则等7项制度",
        "推进普法,以《物权法》为重点送法下乡",
        "结合《青江市古井保护条例》施行两周年宣讲130场",
        "用数据说明条例执行的好与差",
        "在政府管理办法基础上改进,印制条例单行本2万册",
        "修改常委会组成人员守则、主任会议议事规则",
        "检查本省相关条例实施情况",
        "落实修改后的新规定",
        "参加渔业法20周年座谈会",
        "启动1980年代以来单行条例的集中清理",
        "对停车问题作了“小切口”规定,作出“硬核”规定",
        "推进民生类条例的修订,这是自治条例的第三次大修",
        "古井保护条例出台一周年之际,组织宣传活动",
        "古井保护条例实施一年来,修复古井40口",
        "《",
        "《》条例",
        "、、条例等"
      })
  void aMentionAHouseRuleAndATopicAreNone(String text) {
    assertThat(laws(text)).isEmpty();
  }

  @Test
  void thePassageDecidesTheModalityUnlessTheSentenceSaysMore() {
    assertThat(laws("制定《古井保护条例》", new Passage(true, false)).get(0).modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(laws("计划制定《古井保护条例》").get(0).modality()).isEqualTo(Modality.PLANNED);
    assertThat(laws("去年制定《古井保护条例》", new Passage(true, false)).get(0).modality())
        .isEqualTo(Modality.DONE);
    assertThat(laws("渡口管理条例的修改拟提请大会审议").get(0).modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void aLawCalledNewlyRevisedWasAmendedWhereThePassageTellsOfLawsMade() {
    String text = "新修订的《青江市古井保护条例》,明确了名录制度";
    assertThat(laws(text)).isEmpty();
    assertThat(laws(text, new Passage(false, true)))
        .singleElement()
        .extracting(LawMention::action)
        .isEqualTo(LawAction.AMEND);
  }

  @Test
  void aLawThatIsTheSubjectWasMadeWhereThePassageTellsOfLawsMade() {
    String text = "古井保护条例建立了名录制度";
    assertThat(laws(text)).isEmpty();
    assertThat(laws(text, new Passage(false, true)))
        .extracting(LawMention::action)
        .containsExactly(LawAction.ENACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "古井保护条例鼓励企业参与,渡口管理条例盘活闲置码头",
        "刚刚出台的《古井保护条例》着力破解难题;渡口管理条例实行名录管理",
        "守住底线的,有《古井保护条例》;面向未来的,有渡口管理条例",
        "在《古井保护条例》中,取消了收费;《渡口管理条例》简化了手续",
        "其中,《古井保护条例》《渡口管理条例》等环境类法规5件",
        "全国首部《古井保护条例》让古井管得明白;全省首部《渡口管理条例》解了难题",
        "首部实体法规古井保护条例深得民心,第一部程序性法规渡口听证条例同样如此",
      })
  void soWereLawsThatTheClausesSpeakOf(String text) {
    assertThat(laws(text)).isEmpty();
    assertThat(laws(text, new Passage(false, true)))
        .extracting(LawMention::action)
        .containsExactly(LawAction.ENACT, LawAction.ENACT);
  }

  @Test
  void aListsItemsHaveTheInstrumentInTheirName() {
    assertThat(laws("制定水系管理、古井保护等条例"))
        .extracting(LawMention::name)
        .containsExactly("水系管理条例", "古井保护条例");
  }

  @Test
  void fullWidthPunctuationMakesNoDifference() {
    String text = "对《古井保护条例（草案）》、《渡口管理条例》进行了初审，";
    assertThat(laws(text).stream().map(law -> law.span().of(text)).collect(Collectors.toList()))
        .containsExactly("古井保护条例（草案）", "渡口管理条例");
  }
}
