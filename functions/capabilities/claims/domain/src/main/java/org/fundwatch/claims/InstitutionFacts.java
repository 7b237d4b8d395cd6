package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * What is known of an institution beside the claim (机构信息). What is empty was not supplied.
 *
 * @param stays its register of beds (床位登记)
 * @param stock what came in and went out in a period (进销存)
 * @param staffSubjects the subjects of its qualified staff (执业范围)
 * @param reagents what was bought, by test (试剂)
 * @param suspendedDoctors codes of physicians who may not charge now (暂停医保服务)
 * @param settledTraceCodes codes of packages that were settled before (已结算追溯码)
 */
public record InstitutionFacts(
        Optional<List<Stay>> stays,
        Optional<List<Stock>> stock,
        Optional<List<String>> staffSubjects,
        Optional<List<Method>> reagents,
        Optional<List<Billed>> testsBilled,
        Optional<List<MethodPrice>> methodPrices,
        Optional<List<String>> suspendedDoctors,
        Optional<List<String>> settledTraceCodes) {

    /** One patient in one bed; the id of the patient is the institution's own and goes nowhere. */
    public record Stay(String bed, LocalDate admitted, LocalDate discharged) {}

    /** One item of the stock ledger; the price is yuan a unit. */
    public record Stock(
            Named item, Quantity opening, Quantity purchased, Quantity closing, Quantity settled, Money unitPrice) {}

    /** A test and the method it is done by (检验方法学). */
    public record Method(String test, String method) {}

    /** How often a test was billed by a method, at yuan a unit. */
    public record Billed(Method method, Quantity qty, Money unitPrice) {}

    /** What a test costs by a method, in yuan a unit. */
    public record MethodPrice(Method method, Money unitPrice) {}

    /** Nothing was supplied. */
    public static InstitutionFacts none() {
        return new InstitutionFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
