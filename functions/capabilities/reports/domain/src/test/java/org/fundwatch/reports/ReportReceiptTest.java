package org.fundwatch.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.IntStream;
import org.fundwatch.kernel.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReceiptTest {

    private static final byte[] SECRET = HexFormat.of().parseHex("00ff10203040506070819293a4b5c6d7");
    private static final ReportReceipt RECEIPT =
            new ReportReceipt(new CaseNumber("FW-7K3M-9QTX"), ReceiptSecret.of(SECRET));
    private static final String PRINTED = "FW-7K3M-9QTX-00ZW-820C-20A1-G710-CJJE-JBBH-PQ2";

    @Test
    void is_printed_in_groups_of_four_behind_the_case_number() {
        assertThat(RECEIPT.printed()).isEqualTo(PRINTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PRINTED,
                "fw-7k3m-9qtx-00zw-820c-20a1-g710-cjje-jbbh-pq2",
                "  FW 7K3M 9QTX 00ZW 820C 20A1 G710 CJJE JBBH PQ2\n",
                "7K3M9QTX00ZW820C20A1G710CJJEJBBHPQ2",
                "FW-7K3M-9QTX-OoZW-82OC-2oAI-G7l0-CJJE-JBBH-PQ2",
                "FW-7K3M-9QTX-00ZW-820C\u300020A1-G710-CJJE-JBBH-PQ2"
            })
    void is_read_as_people_type_it(String typed) {
        assertThat(ReportReceipt.read(typed)).contains(RECEIPT);
    }

    @Test
    void gives_back_all_128_bits_of_its_secret() {
        assertThat(ReportReceipt.read(PRINTED).orElseThrow().secret().bytes()).isEqualTo(SECRET);
    }

    @Test
    void notices_every_single_wrong_character() {
        var code = PRINTED.substring(2).replace("-", "");

        var taken = IntStream.range(0, code.length())
                .boxed()
                .flatMap(place -> Crockford.ALPHABET
                        .chars()
                        .filter(other -> other != code.charAt(place))
                        .mapToObj(other -> code.substring(0, place) + (char) other + code.substring(place + 1)))
                .filter(wrong -> ReportReceipt.read(wrong).isPresent());

        assertThat(taken).isEmpty();
    }

    @Test
    void notices_any_two_different_characters_swapped_up_to_thirty_places_apart() {
        var code = PRINTED.substring(2).replace("-", "");

        var taken = IntStream.range(0, code.length())
                .boxed()
                .flatMap(left -> IntStream.rangeClosed(left + 1, Math.min(left + 30, code.length() - 1))
                        .mapToObj(right -> swapped(code, left, right)))
                .filter(swapped -> !swapped.equals(code))
                .filter(swapped -> ReportReceipt.read(swapped).isPresent());

        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FW-7K3M-9QTX",
                "FW-7K3M-9QTX-00ZW-820C-20A1-G710-CJJE-JBBH-PQ",
                "FW-7K3M-9QTX-00ZW-820C-20A1-G710-CJJE-JBBH-PQ2P",
                "XX-7K3M-9QTX-00ZW-820C-20A1-G710-CJJE-JBBH-PQ2",
                "FW-7K3M-9QTX-00ZW-820C-20A1-G710-CJJE-JBBH-PQU",
                "举报回执"
            })
    void refuses_what_is_no_receipt(String typed) {
        assertThat(ReportReceipt.read(typed)).isEmpty();
    }

    @Test
    void refuses_a_secret_of_more_than_128_bits() {
        assertThatThrownBy(() -> new ReceiptSecret("Z".repeat(26))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void never_shows_its_secret_by_accident() {
        assertThat(RECEIPT.toString()).doesNotContain("CJJE").contains("•••");
    }

    private static String swapped(String code, int left, int right) {
        var characters = code.toCharArray();
        characters[left] = code.charAt(right);
        characters[right] = code.charAt(left);
        return new String(characters);
    }
}
