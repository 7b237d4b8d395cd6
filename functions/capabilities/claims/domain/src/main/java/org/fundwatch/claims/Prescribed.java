package org.fundwatch.claims;

import java.util.Optional;

/**
 * Who ordered a line, and how (医嘱信息).
 *
 * @param rx number of the prescription (处方号)
 * @param doctor national code of the physician (医保医师代码); empty where there is none
 * @param department what charged it (科室)
 * @param daysSupply for how many days the drug is meant (用药天数)
 * @param takenHome whether it is taken home at discharge (出院带药); empty where nobody said
 */
public record Prescribed(
        Optional<String> rx,
        Optional<String> doctor,
        Optional<String> department,
        Optional<Route> route,
        Optional<Integer> daysSupply,
        Optional<Boolean> takenHome) {}
