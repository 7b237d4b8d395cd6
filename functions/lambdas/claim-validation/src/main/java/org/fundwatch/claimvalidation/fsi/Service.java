package org.fundwatch.claimvalidation.fsi;

/** The checking services of the national interface, by their numbers. */
enum Service {
    /** 明细审核事前分析服务: while the order is written. */
    BEFORE("3101", "pre"),
    /** 明细审核事中分析服务: before settlement. */
    DURING("3102", "in");

    private final String number;
    private final String stage;

    Service(String number, String stage) {
        this.number = number;
        this.stage = stage;
    }

    String number() {
        return number;
    }

    String stage() {
        return stage;
    }
}
