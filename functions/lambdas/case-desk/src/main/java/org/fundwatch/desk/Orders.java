package org.fundwatch.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.fundwatch.cases.Act;
import org.fundwatch.platform.StaffRole;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardAct;

/** Takes orders from those who may give them, before anything else of the request is looked at. */
@ApplicationScoped
class Orders {
    private final Caller caller;
    private final TimeSource time;

    Orders(Caller caller, TimeSource time) {
        this.caller = caller;
        this.time = time;
    }

    Order toAct(Act act, String caseNumber) {
        var by = caller.as(Set.of(Duties.of(act)));
        return new Order(caller.key(), act.name(), Inputs.caseNumber(caseNumber).value(), by, time.now(), Map.of());
    }

    Order toRecord(String caseNumber) {
        var by = caller.as(Duties.RECORD_PROCEDURE);
        var subject = Inputs.caseNumber(caseNumber).value();
        return new Order(caller.key(), "RECORD_PROCEDURE", subject, by, time.now(), Map.of());
    }

    Order toList(String caseNumber) {
        var by = caller.as(Duties.APPROVE_LISTINGS);
        var subject = Inputs.caseNumber(caseNumber).value();
        return new Order(caller.key(), "APPROVE_LISTING", subject, by, time.now(), Map.of());
    }

    Order toReward(RewardAct act, String caseNumber) {
        var by = caller.as(Duties.DECIDE_REWARDS);
        var subject = Inputs.caseNumber(caseNumber).value();
        return new Order(caller.key(), "REWARD_" + act, subject, by, time.now(), Map.of());
    }

    Order toRecover(String approvalNumber) {
        var by = caller.as(Duties.RECOVER_REWARDS);
        var subject = Inputs.approvalNumber(approvalNumber).value();
        return new Order(caller.key(), "REWARD_" + RewardAct.RECOVER, subject, by, time.now(), Map.of());
    }

    Order toRegister(String code) {
        var by = caller.as(Set.of(StaffRole.REGISTRAR));
        var subject = Inputs.institutionCode(code).value();
        return new Order(caller.key(), "REGISTER_INSTITUTION", subject, by, time.now(), Map.of());
    }

    /** An act on something else than a case, by what its path names. */
    Order toDo(String act, Set<StaffRole> oneOf, Supplier<String> subject) {
        var by = caller.as(oneOf);
        return new Order(caller.key(), act, subject.get(), by, time.now(), Map.of());
    }
}
