package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.RunningLauncher;
import org.fundwatch.local.contracts.Contract;

/** Sends what nobody would send to every operation of every contract of a running house, and judges each answer. */
public final class Fuzz {
    private static final int REQUESTS = 20_000;
    private static final int SENDERS = 4;
    private static final int BROKEN = 1;
    private static final List<String> PLACES = List.of("110000", "130000", "340000", "430000");

    private final PrintStream out;
    private final List<Target> targets;
    private final Judge judge;
    private final long seed;
    private final Counts counts = new Counts();

    private Fuzz(PrintStream out, Path contracts, long seed) throws IOException {
        this.out = out;
        this.targets = Contract.all(contracts).stream().flatMap(Target::of).toList();
        this.judge = new Judge(
                new YAMLMapper().readTree(contracts.resolve("problems.yaml").toFile()));
        this.seed = seed;
    }

    /**
     * Arguments: the folder of the contracts, how many requests (20,000), the seed of an earlier run; 1 if any answer is wrong, or if a
     * whole run brings an operation to no success that is not known to be out of reach.
     */
    public static void main(String... args) throws IOException, InterruptedException {
        var requests = args.length > 1 ? Integer.parseInt(args[1]) : REQUESTS;
        var seed = args.length > 2 ? Long.parseLong(args[2]) : new Random().nextInt(1_000_000);
        System.exit(new Fuzz(System.out, Path.of(args[0]), seed).run(requests) ? 0 : BROKEN);
    }

    private boolean run(int requests) throws IOException, InterruptedException {
        var state = Files.createTempDirectory("fundwatch-fuzz");
        out.println("fuzz with seed %d, %d operations, state in %s".formatted(seed, targets.size(), state));
        try (var launcher = RunningLauncher.start(System.getProperty("java.class.path"), state, "--play")) {
            send(launcher, requests);
        }
        out.println(counts.table());
        var missed = missed(requests);
        counts.complaints().forEach(out::println);
        out.println(counts.json(seed));
        var holds = counts.holds() && missed.isEmpty();
        if (holds) {
            FileUtils.deleteDirectory(state.toFile());
        } else {
            out.println("kept: " + state);
        }
        return holds;
    }

    /** What should have been done once at least: so much can be asked of a whole run alone. */
    private List<String> missed(int requests) {
        var outOfReach = OutOfReach.read();
        counts.neverDone().forEach(operation -> out.println(outOfReach.told(operation)));
        return requests < REQUESTS ? List.of() : counts.neverDoneBut(outOfReach);
    }

    private void send(RunningLauncher launcher, int requests) throws InterruptedException {
        var known = new Known();
        PLACES.forEach(place -> known.keep("place", place));
        known.keep("id", "fundwatch-order-sign");
        known.keep("operation", "$submit");
        launcher.addresses().institutions().keySet().forEach(code -> {
            known.keep("code", code);
            known.keep("institutionCode", code);
        });
        var shots =
                new Shots(launcher.addresses(), Control.at(launcher.addresses().control()), known);
        try (var sender = new Sender(launcher.addresses(), judge, counts, known)) {
            targets.forEach(target -> sender.wake(shots.at(target, seed)));
            sendAll(shots, sender, requests);
        }
    }

    private void sendAll(Shots shots, Sender sender, int requests) throws InterruptedException {
        var next = new AtomicInteger();
        try (var senders = Executors.newFixedThreadPool(SENDERS)) {
            var all = senders.invokeAll(Collections.nCopies(SENDERS, () -> {
                for (var i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    sender.send(shots.at(targets.get(i % targets.size()), seed * requests + i), i);
                }
                return requests;
            }));
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a sender ended early", e);
        }
    }
}
