package org.fundwatch.cases.points;

import java.util.Collection;
import java.util.Comparator;

/** How a practitioner is registered (登记备案状态), from the best down. */
public enum Registration {
    /** 正常. */
    NORMAL,
    /** 暂停. */
    SUSPENDED,
    /** 终止. */
    TERMINATED;

    /** What was done to an institution or its department (机构被中止、解除协议). */
    public enum InstitutionFate {
        /** 中止协议或者暂停科室的医药服务. */
        SUSPENDED,
        /** 解除协议. */
        TERMINATED
    }

    /** Whether a practitioner answers for it (是否负有责任). */
    public enum Involvement {
        /** 负有责任. */
        RESPONSIBLE,
        /** 不负有责任. */
        NOT_RESPONSIBLE
    }

    /** The registration that follows from what was done to an institution; who does not answer for it stays as before. */
    public static Registration following(InstitutionFate fate, Involvement involvement) {
        return switch (involvement) {
            case NOT_RESPONSIBLE -> NORMAL;
            case RESPONSIBLE ->
                switch (fate) {
                    case SUSPENDED -> SUSPENDED;
                    case TERMINATED -> TERMINATED;
                };
        };
    }

    /** One registration for all workplaces (多点执业联动): the worst of them; normal where there is none. */
    public static Registration everywhere(Collection<Registration> workplaces) {
        return workplaces.stream().max(Comparator.naturalOrder()).orElse(NORMAL);
    }
}
