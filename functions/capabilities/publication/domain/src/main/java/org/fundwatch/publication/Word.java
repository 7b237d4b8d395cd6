package org.fundwatch.publication;

/** What the published page says, in both languages. */
enum Word {
    TITLE("医疗保障基金严重失信主体名单", "Severe dishonesty towards the medical insurance fund: the list"),
    EDITION("版次", "Edition"),
    MADE_ON("公布日期", "Made on"),
    DEMONSTRATION(
            "演示：本名单由演示密钥签名，或依据示例政策，不是任何机关的决定。",
            "DEMONSTRATION: signed with a demonstration key or standing on an example policy; no authority's decision."),
    ENTRIES("名单", "Entries"),
    NONE("目前没有条目。", "There are no entries at present."),
    CODE("医药机构编码", "Institution code"),
    REGISTRATION("统一社会信用代码", "Registration number"),
    RESPONSIBLE("负责人", "Person responsible"),
    PLACE("地区", "Place"),
    GROUNDS("违法行为", "Conduct"),
    ARTICLES("处罚依据", "Legal basis"),
    REFUND("退回基金（元）", "Refund to the fund (yuan)"),
    FINE("罚款（元）", "Fine (yuan)"),
    DECIDED_ON("处罚决定日期", "Penalty decided on"),
    LISTED_UNTIL("公示至", "Listed until"),
    POLICY("公示依据", "Policy"),
    ID("条目编号", "Entry id"),
    LEFT("已移出", "Entries that left"),
    NONE_LEFT("没有移出的条目。", "No entry has left."),
    REASON("事由", "Reason"),
    LEFT_ON("移出日期", "Left on"),
    CHECK("核对与下载", "Check and download"),
    CHECK_HOW(
            "每个文件的 SHA-256 摘要列在 manifest.json 中，该文件由 manifest.sig 签名，公钥见 key.json。",
            "manifest.json has the SHA-256 of every file; manifest.sig is its signature, key.json the public key."),
    OTHER_LANGUAGE("English", "中文");

    private final String zh;
    private final String en;

    Word(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
