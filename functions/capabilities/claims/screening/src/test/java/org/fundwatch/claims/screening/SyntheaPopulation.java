package org.fundwatch.claims.screening;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mitre.synthea.engine.Generator;
import org.mitre.synthea.export.Exporter;
import org.mitre.synthea.helpers.Config;
import org.mitre.synthea.world.agents.Person;

/** A few people as Synthea invents them, with their last years; the same for the same seed. */
final class SyntheaPopulation {
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");
    private static final int YEARS = 10;
    private static final List<String> OFF = List.of(
            "exporter.fhir.export",
            "exporter.hospital.fhir.export",
            "exporter.practitioner.fhir.export",
            "exporter.metadata.export",
            "exporter.enable_custom_exporters");

    private SyntheaPopulation() {}

    /** So many people; nothing is written to disk. */
    static Stream<Person> of(int people, long seed) {
        OFF.forEach(export -> Config.set(export, "false"));
        Config.set("generate.log_patients.detail", "none");
        var generator = new Generator(options(people, seed), runtime());
        return IntStream.range(0, people).mapToObj(index -> generator.generatePerson(index, seed + index));
    }

    private static Generator.GeneratorOptions options(int people, long seed) {
        var options = new Generator.GeneratorOptions();
        options.population = people;
        options.seed = seed;
        options.clinicianSeed = seed;
        options.threadPoolSize = 1;
        options.referenceTime = UNTIL.toEpochMilli();
        options.endTime = UNTIL.toEpochMilli();
        return options;
    }

    private static Exporter.ExporterRuntimeOptions runtime() {
        var runtime = new Exporter.ExporterRuntimeOptions();
        runtime.yearsOfHistory = YEARS;
        return runtime;
    }
}
