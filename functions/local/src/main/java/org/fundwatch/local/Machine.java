package org.fundwatch.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.local.control.Control;
import org.fundwatch.local.database.DatabaseWatch;
import org.fundwatch.local.database.LocalDatabase;
import org.fundwatch.local.events.EventSource;
import org.fundwatch.local.events.Pace;
import org.fundwatch.local.events.Queues;
import org.fundwatch.local.events.Schedules;
import org.fundwatch.local.gateway.HttpApi;
import org.fundwatch.local.gateway.HttpApiSettings;
import org.fundwatch.local.oidc.JwtVerifier;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.fundwatch.local.runtime.LambdaFunctions;
import org.fundwatch.local.runtime.LogSink;
import org.fundwatch.local.runtime.RuntimeSettings;
import org.fundwatch.local.runtime.Scaling;
import org.fundwatch.local.screening.Night;
import org.fundwatch.local.template.Template;

/** Everything that the template describes, started on this machine in the order of who needs whom. */
final class Machine {
    private static final String MIGRATION = "schema-migration";
    private static final String ROLE = "DB_USER";
    private static final byte[] NO_EVENT = "{}".getBytes(StandardCharsets.UTF_8);

    private final Options options;
    private final State state;
    private final Console console;
    private final Parts parts;
    private final Clock clock = Clock.systemUTC();

    Machine(Options options, State state, Console console, Parts parts) {
        this.options = options;
        this.state = state;
        this.console = console;
        this.parts = parts;
    }

    /** Starts all of it; on failure the parts that did start are left for the caller to end. */
    Addresses start(Between between) throws IOException, SQLException {
        var foundation = Foundation.start(state.secrets(), options.port(), parts);
        var template = Template.read(options.template(), foundation.parameters());
        var packages = new Packages(options.functions(), options.natives()).of(template.functions());
        var database = database(foundation.databasePort());
        var services = Services.start(template, state, foundation, parts);
        var settings = settings(services.variables(), database);
        var functions = parts.add(new LambdaFunctions(packages, settings, clock));
        migrate(functions, database, template);
        var invoked = between.around(functions, new Between.Running(packages, settings));
        services.invoking().serve(invoked);
        consume(template, services.queues(), invoked);
        var schedules = schedules(template, invoked);
        var api = api(foundation.apiPort(), template, invoked);
        var night = new Night(state.objects().resolve(Foundation.CLAIMS_IN_BUCKET), invoked);
        var running = services.running(foundation, schedules, functions::states, night);
        var control = control(new Control(running, services.links(state, api)));
        return addresses(api, control, foundation);
    }

    private Addresses addresses(URI api, URI control, Foundation foundation) {
        return new Addresses(
                api,
                control,
                foundation.staff().uri(),
                foundation.staff().tokens(),
                foundation.institutions().tokens(),
                state.folder());
    }

    private LocalDatabase database(int port) throws IOException, SQLException {
        var log = state.logs().resolve("postgres.log");
        var database = parts.add(LocalDatabase.start(state.postgres(), port, log, state.secrets()));
        console.note("database", "PostgreSQL at 127.0.0.1:" + port + ", data in " + state.data());
        parts.add(new DatabaseWatch(database, console));
        return database;
    }

    private RuntimeSettings settings(Map<String, String> endpoints, LocalDatabase database) {
        var sink = options.logs() ? (LogSink) console::line : LogSink.NONE;
        return new RuntimeSettings(state.folder(), interfaceClient(), Scaling.DEFAULT, sink, function -> {
            var variables = new HashMap<>(endpoints);
            if (function.environment().containsKey(ROLE)) {
                variables.putAll(database.signIn(function.environment().get(ROLE)));
            }
            return variables;
        });
    }

    private void migrate(Functions functions, LocalDatabase database, Template template)
            throws IOException, SQLException {
        if (!(functions.invoke(MIGRATION, NO_EVENT) instanceof Invocation.Answered answered)) {
            throw new Refusal("The migration failed; " + state.logs().resolve(MIGRATION + ".log") + " says why.");
        }
        var version =
                new ObjectMapper().readTree(answered.payload()).path("version").asText();
        console.note("schema", "at version " + version);
        database.setPasswords(template.functions().stream()
                .map(function -> function.environment().getOrDefault(ROLE, LocalDatabase.OWNER))
                .filter(role -> !role.equals(LocalDatabase.OWNER))
                .distinct()
                .toList());
    }

    private void consume(Template template, Queues queues, Functions functions) {
        var pace = Pace.redeliveringAfter(options.redelivery());
        for (var source : template.eventSources()) {
            parts.add(new EventSource(source, queues, functions, pace, console));
            console.note("queue", source.queue() + " feeds " + source.function());
        }
    }

    private Schedules schedules(Template template, Functions functions) {
        var schedules = parts.add(new Schedules(template.schedules(), functions, clock, console));
        schedules.start();
        template.schedules()
                .forEach(schedule -> console.note("schedule", schedule.name() + " every " + schedule.every()));
        return schedules;
    }

    private URI api(int port, Template template, Functions functions) throws IOException {
        var settings = new HttpApiSettings(port, template.throttle(), HttpApiSettings.LONGEST, clock);
        var api = parts.add(new HttpApi(template.routes(), functions, new JwtVerifier(clock), settings));
        console.note("gateway", api.uri() + " with " + template.routes().size() + " routes");
        return api.uri();
    }

    private URI control(Control control) throws IOException {
        parts.add(control);
        Files.writeString(state.control(), control.uri().toString());
        parts.add(() -> Files.deleteIfExists(state.control()));
        return control.uri();
    }

    /** The jars of AWS's client lie beside the launcher's own, out of its class path. */
    private static Path interfaceClient() {
        var own = Launcher.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(URI.create(own.toString())).resolveSibling("ric");
    }
}
