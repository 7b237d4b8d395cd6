package org.fundwatch.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a visit says of the illness and its treatment (诊疗信息). What is empty was not supplied.
 *
 * @param diagnoses the first is the main one (主要诊断)
 * @param devices how many pieces of each item the record says were used (耗材使用登记)
 * @param identityConfirmed whether the person is the insured one (人证相符)
 */
public record Clinical(
        Optional<List<Named>> diagnoses,
        Optional<List<Operation>> operations,
        Optional<Map<String, Integer>> devices,
        Optional<MaternityStatus> maternity,
        Optional<Boolean> identityConfirmed) {}
