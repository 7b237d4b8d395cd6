package org.fundwatch.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.model.codegen.ExecutableModelProject;
import org.fundwatch.claims.knowledge.PointRow;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The same eight kinds of rules by Drools: executable model, points as facts that stay, joins by the code's index. */
final class Drools {
    private static final String RULES = "org/fundwatch/bench/claims.drl";

    private final KieSession session;
    private final List<Told> found = new ArrayList<>();

    Drools() {
        session = session();
        session.setGlobal("found", found);
        Sample.points().forEach(row -> session.insert(point(row)));
        session.fireAllRules();
    }

    private static KieSession session() {
        var services = KieServices.Factory.get();
        var files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES).setResourceType(ResourceType.DRL));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
    }

    private static Object point(PointRow row) {
        var code = row.codes().getFirst();
        var value = row.value();
        return switch (row.rule()) {
            case "R081" -> new Facts.Gender(code, value.get("gender").toString());
            case "R065" -> age(code, (List<?>) value.get("age_range_years"));
            case "R012" -> new Facts.Level(code, (Integer) value.get("min_level"));
            case "R013" -> new Facts.Mode(code, texts(value.get("allowed_modes")));
            case "R001" -> new Facts.Insured(code, value.get("allowed_insutype").toString());
            case "R008" -> new Facts.Indication(code, texts(value.get("diagnosis_set")));
            case "R027" -> new Facts.Frequency(code, (Integer) value.get("max_per_day"));
            default -> new Facts.Pair(code, row.codes().getLast());
        };
    }

    private static Facts.Age age(String code, List<?> range) {
        return new Facts.Age(code, (Integer) range.getFirst(), (Integer) range.getLast());
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
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
        ((List<?>) visit.get("lines")).forEach(line -> facts.add(line((Map<?, ?>) line)));
        return facts;
    }

    private static Facts.Line line(Map<?, ?> line) {
        return new Facts.Line(
                (Integer) line.get("no"),
                line.get("code").toString(),
                line.get("date").toString(),
                Integer.parseInt(line.get("qty").toString()),
                Long.parseLong(line.get("unit_price").toString().replace(".", "")));
    }

    /** Puts a visit in, lets the rules fire, and takes it out again. */
    List<Told> decide(List<Object> facts) {
        found.clear();
        var handles = new ArrayList<FactHandle>(facts.size());
        for (var fact : facts) {
            handles.add(session.insert(fact));
        }
        session.fireAllRules();
        handles.forEach(session::delete);
        return found;
    }

    List<Told> told(List<Object> facts) {
        return Told.inOrder(decide(facts).stream());
    }
}
