package org.fundwatch.cases.agreement;

/** The level of the fund agency that has the agreement (经办机构层级), from the lowest up. */
public enum AgencyLevel {
    /** 县级. */
    COUNTY,
    /** 地市级. */
    CITY,
    /** 省级. */
    PROVINCE;

    boolean isAtLeast(AgencyLevel other) {
        return compareTo(other) >= 0;
    }
}
