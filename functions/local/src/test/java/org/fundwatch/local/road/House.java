package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.RunningLauncher;

/** The real launcher with the packaged functions, and what people and programs outside it may use. */
final class House implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int ENDED_BY_TERM = 143;

    private final Path state;
    private final RunningLauncher launcher;
    private final Addresses addresses;
    private final Ledgers ledgers;
    private final Doors doors;

    private House(Path state, RunningLauncher launcher) throws SQLException {
        this.state = state;
        this.launcher = launcher;
        this.addresses = launcher.addresses();
        this.ledgers = Ledgers.of(state, launcher.console());
        this.doors = new Doors(addresses.api(), Patience.FOR_COLD_STARTS);
    }

    static House start() throws IOException, SQLException {
        var state = Files.createTempDirectory("fundwatch-house");
        var classPath = System.getProperty("launcher.class.path");
        var launcher =
                RunningLauncher.start(classPath, state, "--template", "../../infra/template.yaml", "--redelivery", "1");
        return new House(state, launcher);
    }

    Path state() {
        return state;
    }

    RunningLauncher launcher() {
        return launcher;
    }

    Addresses addresses() {
        return addresses;
    }

    Ledgers ledgers() {
        return ledgers;
    }

    ControlRoom control() {
        return new ControlRoom(addresses.control());
    }

    Desk desk() {
        return new Desk(doors, addresses, Patience.FOR_COLD_STARTS);
    }

    Doors doors() {
        return doors;
    }

    Paying paying() {
        return new Paying(doors, addresses, Patience.FOR_COLD_STARTS);
    }

    /** The case of a report that was just filed, worked until only its closure is missing. */
    String penalised() {
        var roadCase = anyCase();
        return penalised(new Reporting(doors, Patience.FOR_COLD_STARTS).file(roadCase));
    }

    /** The case of this receipt, worked until only its closure is missing. */
    String penalised(Receipt receipt) {
        var number = receipt.caseNumber();
        desk().opened(number);
        desk().accept(number);
        var finding = desk().record(number, anyCase().finding()).integer("finding");
        desk().penalise(number, anyCase().penalty(), finding);
        return number;
    }

    /** The approval number of a reward that its reporter has claimed. */
    String claimed() {
        var roadCase = anyCase();
        var receipt = new Reporting(doors, Patience.FOR_COLD_STARTS).file(roadCase);
        var approval = notified(receipt);
        var holder = roadCase.report().reporter().orElseThrow().name();
        var details = Map.of(
                "holder", holder,
                "account", "6200000000000000000",
                "bank", "DEMONSTRATION",
                "document", "DEMONSTRATION 1");
        paying().claim(receipt, details);
        return approval;
    }

    /** The approval number of the reward of this report, its case worked and its reporter told. */
    String notified(Receipt receipt) {
        var number = penalised(receipt);
        desk().close(number);
        desk().reward(number);
        return granted(number);
    }

    /** The approval number of a proposed reward, its reporter told. */
    String granted(String number) {
        var today = new RoadMoment(Instant.now()).today();
        paying().review(number);
        var approval = paying().approve(number, today.getYear()).text("approvalNumber");
        paying().giveNotice(number, today);
        return approval;
    }

    /** A case with a reward, its institution registered. */
    RoadCase anyCase() {
        var roadCase = RoadCases.all().getLast();
        desk().register(roadCase.institution(), roadCase.place());
        return roadCase;
    }

    /** Ends the launcher by TERM, and fails if anything of it is left. */
    @Override
    public void close() throws IOException, SQLException {
        doors.close();
        ledgers.close();
        var processes = processes();

        assertThat(launcher.end()).isEqualTo(ENDED_BY_TERM);

        assertThat(processes).allSatisfy(process -> assertThat(process.onExit()).succeedsWithin(SOON));
        assertThat(state.resolve("run")).isEmptyDirectory();
        FileUtils.deleteDirectory(state.toFile());
    }

    private List<ProcessHandle> processes() throws IOException {
        var processes = new ArrayList<>(launcher.process().descendants().toList());
        var database = Files.readAllLines(state.resolve("data/postgres/postmaster.pid"));
        processes.add(ProcessHandle.of(Long.parseLong(database.getFirst())).orElseThrow());
        return processes;
    }
}
