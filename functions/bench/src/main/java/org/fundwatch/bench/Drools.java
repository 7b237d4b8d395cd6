package org.fundwatch.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The same eight kinds of rules by Drools: executable model, points as facts that stay, joins by the code's index. */
final class Drools {
    private final KieSession session;
    private final List<String> found = new ArrayList<>();

    Drools() {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource("org/fundwatch/bench/claims.drl")
                .setResourceType(org.kie.api.io.ResourceType.DRL));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (!builder.getResults()
                .getMessages(org.kie.api.builder.Message.Level.ERROR)
                .isEmpty()) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
        session.setGlobal("found", found);
        Sample.points().forEach(row -> {
            if (row.rule().equals("R025")) {
                session.insert(
                        new Facts.Pair(row.codes().getFirst(), row.codes().getLast()));
            } else {
                session.insert(point(row.rule(), row.codes().getFirst(), row.value()));
            }
        });
        session.fireAllRules();
    }

    private static Object point(String rule, String code, Map<String, Object> value) {
        return switch (rule) {
            case "R081" -> new Facts.Gender(code, value.get("gender").toString());
            case "R065" -> age(code, (List<?>) value.get("age_range_years"));
            case "R012" -> new Facts.Level(code, (Integer) value.get("min_level"));
            case "R013" -> new Facts.Mode(code, first(value.get("allowed_modes")));
            case "R001" -> new Facts.Insured(code, value.get("allowed_insutype").toString());
            case "R008" -> new Facts.Indication(code, first(value.get("diagnosis_set")));
            default -> new Facts.Frequency(code, (Integer) value.get("max_per_day"));
        };
    }

    private static Facts.Age age(String code, List<?> range) {
        return new Facts.Age(code, (Integer) range.getFirst(), (Integer) range.getLast());
    }

    private static String first(Object list) {
        return ((List<?>) list).getFirst().toString();
    }

    /** The facts of a request, without its points. */
    static List<Object> facts(Map<String, Object> request) {
        var visit = (Map<?, ?>) request.get("visit");
        var patient = (Map<?, ?>) request.get("patient");
        var institution = (Map<?, ?>) request.get("institution");
        var diagnoses = ((List<?>) visit.get("diagnoses"))
                .stream().map(it -> ((Map<?, ?>) it).get("name").toString()).toList();
        var born = LocalDate.parse(patient.get("birth_date").toString());
        var facts = new ArrayList<Object>();
        facts.add(new Facts.Visit(
                patient.get("sex").toString(),
                ChronoUnit.YEARS.between(born, Sample.DAY),
                (Integer) institution.get("level"),
                visit.get("type").toString(),
                visit.get("insurance_type").toString(),
                diagnoses));
        for (var line : (List<?>) visit.get("lines")) {
            var map = (Map<?, ?>) line;
            facts.add(new Facts.Line(
                    (Integer) map.get("no"),
                    map.get("code").toString(),
                    map.get("date").toString(),
                    Integer.parseInt(map.get("qty").toString())));
        }
        return facts;
    }

    /** What was found, rule by rule and line by line. */
    TreeSet<String> told(List<Object> facts) {
        found.clear();
        var handles = new ArrayList<FactHandle>();
        facts.forEach(fact -> handles.add(session.insert(fact)));
        session.fireAllRules();
        handles.forEach(session::delete);
        return new TreeSet<>(found);
    }
}
