package org.fundwatch.claims.indicators;

import java.util.Optional;

/**
 * What a doctor charged at one institution in one month (医师月度汇总).
 *
 * @param doctor national code of the physician (医保医师代码)
 * @param department where most of the visits were (科室); empty where no line says
 * @param sums of the lines that are the doctor's; a settlement with one of them is a visit
 */
public record DoctorMonth(String doctor, Optional<String> department, MonthSums sums) {}
