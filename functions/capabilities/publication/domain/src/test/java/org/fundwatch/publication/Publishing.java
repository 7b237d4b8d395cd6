package org.fundwatch.publication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.PolicyReader;

/** Sentences for the tests of publication; defaults are valid. */
final class Publishing {
    static final ListRules RULES = ListRules.read(PolicyReader::read);
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final SigningKey KEY = new SigningKey("ECDSA_SHA_256", "AAAA", true);

    private Publishing() {}

    static EntryId id(int number) {
        return new EntryId(new UUID(0, number));
    }

    static Listing aListing(int number) {
        return aListing(number, "2026-01-05", "2029-01-05");
    }

    static Listing aListing(int number, String decidedOn, String until) {
        return new Listing(
                new CaseNumber("FW-TEST-" + (1000 + number)),
                1,
                new InstitutionCode("H00000000001"),
                new Entry(
                        id(number),
                        Places.known("110000").orElseThrow(),
                        new Shown(
                                "Hospital DEMONSTRATION",
                                Optional.of("H00000000001"),
                                Optional.empty(),
                                Optional.empty()),
                        aSanction(decidedOn),
                        new Term(LocalDate.parse(decidedOn), LocalDate.parse(until)),
                        new Footing(new PolicyId("publication/example-2024"), "2024-01-01", Evidence.EXAMPLE)));
    }

    static Sanction aSanction(String decidedOn) {
        return new Sanction(
                List.of(Ground.FRAUD_OTHER),
                List.of("条例 第四十条"),
                Money.yuan("100.00"),
                Money.yuan("200.00"),
                LocalDate.parse(decidedOn));
    }

    static List<Listing> listings(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(Publishing::aListing)
                .toList();
    }

    static Withdrawal aWithdrawal(int number) {
        return RULES.withdrawal(id(number), Delisting.RECONSIDERATION, TODAY);
    }

    static Sources sources(List<Listing> listings, Withdrawal... withdrawals) {
        return new Sources(listings, Arrays.asList(withdrawals), TODAY);
    }

    static Edition published(NextEdition next) {
        return ((NextEdition.Published) next).edition();
    }

    /** An edition with so many entries, as if it had grown over the years. */
    static Edition grownTo(int entries) {
        return new Edition(
                7,
                LocalDate.parse("2026-11-01"),
                listings(0, entries).stream().map(Listing::entry).toList(),
                List.of());
    }
}
