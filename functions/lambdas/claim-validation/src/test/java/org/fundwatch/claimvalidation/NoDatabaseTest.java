package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/hibernate/SessionFactory.class",
                "org/hibernate/reactive/mutiny/Mutiny.class",
                "io/quarkus/hibernate/reactive/panache/PanacheEntityBase.class",
                "jakarta/persistence/Entity.class",
                "io/vertx/pgclient/PgConnection.class",
                "org/fundwatch/platform/data/Outbox.class",
                "org/fundwatch/claims/store/package-info.class"
            })
    void the_checking_path_carries_no_database_and_no_mapper(String type) {
        assertThat(NoDatabaseTest.class.getClassLoader().getResource(type)).isNull();
        assertThat(NoDatabaseTest.class.getClassLoader().getResource("org/fundwatch/claims/ClaimCheck.class"))
                .isNotNull();
    }
}
