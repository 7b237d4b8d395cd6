package org.fundwatch.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoakIT {
    private static final int KILLS = 25;
    private static final List<String> TEMPLATE = List.of("--template", "../../infra/template.yaml");

    @Test
    void a_house_whose_processes_are_killed_keeps_its_word() throws IOException, SQLException, InterruptedException {
        var seed = new Random().nextInt(1_000_000);

        var report = new Soak(System.out, System.getProperty("launcher.class.path"), TEMPLATE).run(KILLS, seed);

        assertThat(report.complaints()).isEmpty();
    }
}
