package org.fundwatch.rewards;

import java.util.List;
import java.util.stream.Stream;

/** The files of the reward policies, by name: a native function cannot look into a folder. */
final class SchemeFiles {
    /** The national measures, the present one first. */
    static final List<String> FRAMEWORKS = paths("cn-2022", "cn-2018");

    static final String CONDITIONS = "policies/reward-conditions/cn-2022.yaml";

    /** What may decide a case, or would if its first day were known. */
    static final List<String> IN_FORCE = paths(
            "beijing-2023",
            "chongqing-2025",
            "hebei-2023",
            "henan-2023",
            "hunan-post2022",
            "jiujiang-post2022",
            "shaanxi-post2022",
            "shanxi-2023",
            "sichuan-2023");

    /** Drafts, and texts that are over: they answer simulations only. */
    static final List<String> NEVER_DECIDING = paths(
            "anqing-2018regime",
            "gansu-2019",
            "guangdong-2023-draft",
            "harbin-2008",
            "hunan-old",
            "neimenggu-2019",
            "qingyuan-2022",
            "shanghai-2023-draft",
            "shanghai-old-trial",
            "shanxi-2020",
            "taian-2019",
            "tongchuan-2020",
            "weifang-2021",
            "yangzhou",
            "yunnan-hrss-old");

    /** Texts of which at most floor and cap were seen. */
    static final List<String> WITHOUT_RATE = paths(
            "beijing-2019",
            "bengbu-2023",
            "chongqing-pre2025",
            "chuzhou-2019",
            "dalian-2022",
            "guangdong-2022",
            "hainan-2020",
            "hainan-2023",
            "hubei-draft",
            "jincheng-trial",
            "lanzhou-2023",
            "nanchang-2020",
            "panjin-2020",
            "quanzhou-2022",
            "shandong-2019",
            "shenyang-2020",
            "suining-2023",
            "taizhou-js-2019",
            "tianjin-2024",
            "wuhu",
            "xizang-2024",
            "yunnan-2019",
            "zhejiang-2023");

    static List<String> all() {
        return Stream.of(IN_FORCE, NEVER_DECIDING, WITHOUT_RATE)
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> paths(String... names) {
        return Stream.of(names).map(SchemeFiles::path).toList();
    }

    private static String path(String name) {
        return "policies/rewards/" + name + ".yaml";
    }

    private SchemeFiles() {}
}
