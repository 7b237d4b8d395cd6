package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
    private static final int PROVINCIAL_LEVEL = 34;

    @Test
    void knows_every_division_of_provincial_level() {
        assertThat(Csv.rows("places.csv").stream().map(row -> row.getFirst()).filter(code -> code.endsWith("0000")))
                .hasSize(PROVINCIAL_LEVEL)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0} is {1}, {2}, in {3}")
    @CsvSource(textBlock = """
        110000, 北京市, Beijing, 110000
        130000, 河北省, Hebei,   130000
        140000, 山西省, Shanxi,  140000
        510000, 四川省, Sichuan, 510000
        610000, 陕西省, Shaanxi, 610000
        341100, 滁州市, Chuzhou, 340000
        """)
    void names_a_place_and_its_province(String code, String zh, String en, String province) {
        var place = Places.known(code).orElseThrow();

        assertThat(place).isEqualTo(new Place(code, zh, en));
        assertThat(place.province().code()).isEqualTo(province);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"990000", "34110", "", "Anhui"})
    void does_not_know_other_codes(String code) {
        assertThat(Places.known(code)).isEmpty();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "11000", "1100000", "010000", "11000a"})
    void refuses_a_code_that_is_not_six_digits(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(code, "某市", "Somewhere"));
    }
}
