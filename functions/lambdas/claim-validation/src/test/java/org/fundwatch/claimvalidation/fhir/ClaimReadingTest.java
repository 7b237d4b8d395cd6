package org.fundwatch.claimvalidation.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReadingTest {
    private static final InstitutionCode ASKING = new InstitutionCode("H34110000001");

    @Test
    void patient_visit_and_days_come_from_what_the_claim_contains() {
        var claim = read(Bill.text());

        assertThat(claim.stage()).isEqualTo(CheckStage.IN);
        assertThat(claim.patient().id()).isEqualTo("p-4711");
        assertThat(claim.patient().sex()).hasToString("FEMALE");
        assertThat(claim.patient().birthDate()).hasToString("Optional[1975-01-15]");
        assertThat(claim.visit().id()).isEqualTo("v-4711");
        assertThat(claim.visit().type()).hasToString("INPATIENT");
        assertThat(claim.visit().admitted()).hasToString("2025-03-10");
        assertThat(claim.visit().discharged()).hasToString("Optional[2025-03-12]");
        assertThat(claim.visit().clinical().diagnoses().orElseThrow())
                .singleElement()
                .satisfies(diagnosis -> assertThat(diagnosis.key()).isEqualTo("I63.9"));
    }

    @Test
    void an_item_is_a_line_with_its_code_days_quantity_money_and_doctor() {
        var lines = read(Bill.text()).visit().lines();

        assertThat(lines).extracting(line -> line.no()).containsExactly(1, 2);
        assertThat(lines.getFirst().item()).isEqualTo("002101030280000");
        assertThat(lines.getFirst().prescribed().doctor()).contains("D341100000001");
        assertThat(lines.getFirst().amount().orElseThrow().fen()).isEqualTo(8000);
        assertThat(lines.getLast().days().count()).isEqualTo(2);
        assertThat(lines.getLast().unitPrice().orElseThrow().fen()).isEqualTo(3550);
        assertThat(lines.getLast().qty()).hasToString("2");
        assertThat(lines.getLast().prescribed().doctor()).isEmpty();
    }

    @Test
    void what_was_not_said_is_not_supplied() {
        var claim = read(Bill.text());

        assertThat(claim.history()).isEmpty();
        assertThat(claim.visit().records()).isEqualTo(Map.of());
        assertThat(claim.visit().clinical().operations()).isEmpty();
    }

    @ParameterizedTest(name = "{0} instead of {1}: {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "use": "claim"             | "use": "preauthorization" | PRE
            "use": "claim"             | "use": "predetermination" | PRE
            "status": "active"         | "status": "draft"         | IN
            """)
    void a_claim_before_charging_is_checked_before_charging(String part, String instead, CheckStage stage) {
        assertThat(read(Bill.with(part, instead)).stage()).isEqualTo(stage);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "gender": "female"         | "gender": "other"         | UNKNOWN
            "gender": "female"         | "gender": "unknown"       | UNKNOWN
            "gender": "female",        |                           | UNKNOWN
            "gender": "female"         | "gender": "male"          | MALE
            "reference": "#patient"    | "reference": "Patient/7"  | UNKNOWN
            """)
    void another_gender_than_male_and_female_is_unknown_to_the_rules(String part, String instead, String sex) {
        assertThat(read(Bill.with(part, instead == null ? "" : instead))
                        .patient()
                        .sex())
                .hasToString(sex);
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "status": "active"         | "status": "cancelled"                          | /status
            "quantity": { "value": 1 } | "factor": 0.5                                  | /item/0/factor
            "quantity": { "value": 1 } | "detail": [{"sequence": 1}]                    | /item/0/detail
            "quantity": { "value": 1 } | "modifier": [{"text": "x"}]                    | /item/0/modifier
            "quantity": { "value": 1 } | "modifierExtension": [{"url": "x"}]            | /item/0/modifierExtension
            "use": "claim"             | "use": "claim", "implicitRules": "http://x"    | /implicitRules
            "use": "claim"             | "use": "claim", "procedure": [{"sequence": 1, "procedureReference": {"reference": "Procedure/1"}}] | /procedure/0/procedureReference
            "diagnosisCodeableConcept": {  | "diagnosisReference": { "reference": "Condition/1" }, "x": { | /diagnosis/0/diagnosisReference
            """)
    void what_turns_the_meaning_and_has_no_place_is_refused_by_name(String part, String instead, String pointer) {
        assertThatThrownBy(() -> read(Bill.with(part, instead)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.failure()).isEqualTo(new Failure.NotMapped(pointer)));
    }

    @Test
    void items_of_two_visits_are_two_claims() {
        var last = Bill.text().lastIndexOf("#encounter");
        var two = Bill.text().substring(0, last) + "#another" + Bill.text().substring(last + "#encounter".length());

        assertThatThrownBy(() -> read(two))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected ->
                                assertThat(rejected.failure()).isEqualTo(new Failure.NotMapped("/item/1/encounter/0")));
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            "resourceType": "Claim"    | "resourceType": "Invoice"     | /resourceType
            "use": "claim"             | "use": "x"                    | /use
            "value": "H34110000001"    | "value": "H11000000009"       | /provider
            "sequence": 2              | "sequence": 1                 | /item/1/sequence
            "sequence": 2              | "sequence": 0                 | /item/1/sequence
            "sequence": 2              | "sequence": "2"               | /item/1/sequence
            "quantity": { "value": 1 } | "quantity": { "value": -1 }   | /item/0/quantity/value
            "quantity": { "value": 1 } | "quantity": { "value": "1" }  | /item/0/quantity/value
            "quantity": { "value": 1 } | "quantity": { "value": 1e999999999 } | /item/0/quantity/value
            "quantity": { "value": 1 } | "quantity": { "value": 1e-999999999 } | /item/0/quantity/value
            "value": 80.00             | "value": 80.005               | /item/0/net/value
            "value": 80.00             | "value": -80                  | /item/0/net
            "value": 80.00             | "value": 100000000            | /item/0/net
            "value": 80.00, "currency": "CNY" | "value": 80, "currency": "USD" | /item/0/net/currency
            "servicedDate": "2025-03-11" | "servicedDate": "2025-03"   | /item/0/servicedDate
            "servicedDate": "2025-03-11" | "servicedDate": "2025-02-29" | /item/0/servicedDate
            "servicedDate": "2025-03-11" | "locationCodeableConcept": {} | /item/0/servicedDate
            "code": "exam"             | "code": "colour"              | /item/0
            "code": "IMP"              | "code": "HH"                  | /contained/1/class/code
            "class": {                 | "klass": {                    | /contained/1/class
            "start": "2025-03-10T08:00:00+08:00" | "start": "2025-03-10T08:00:00" | /contained/1/period/start
            "end": "2025-03-12T16:00:00+08:00" | "end": "2025-03-09"   | /contained/1/period/end
            "reference": "#encounter"  | "reference": "#other"         | /item/0/encounter/0
            "identifier": [{ "system": "https://his.example/patients", "value": "p-4711" }] | "active": true | /patient
            """)
    void says_where_a_claim_does_not_fit(String part, String instead, String pointer) {
        assertThatThrownBy(() -> read(Bill.with(part, instead)))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.pointer()).isEqualTo(pointer));
    }

    @Test
    void a_pharmacy_needs_no_encounter_and_its_items_are_drugs() {
        var claim = read(Bill.text()
                .replace("\"institutional\"", "\"pharmacy\"")
                .replace("\"encounter\": [{ \"reference\": \"#encounter\" }]", "\"programCode\": []")
                .replaceAll("(?s)\"category\": \\{.*?\\]\\s*\\},", "")
                .replace("\"use\"", "\"billablePeriod\": {\"start\": \"2025-03-11\"}, \"use\""));

        assertThat(claim.visit().type()).hasToString("PHARMACY");
        assertThat(claim.visit().id()).isEqualTo("claim-4711");
        assertThat(claim.visit().lines())
                .allSatisfy(line -> assertThat(line.category()).hasToString("DRUG"));
    }

    private static Claim read(String text) {
        var draft = ClaimReading.read(JsonBody.read(text), References.none(), ASKING);
        try {
            return ClaimForm.read(draft.claim(), ASKING.value());
        } catch (Misfit misfit) {
            throw draft.atOrigin(misfit);
        }
    }
}
