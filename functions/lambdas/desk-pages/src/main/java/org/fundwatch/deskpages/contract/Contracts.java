package org.fundwatch.deskpages.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every operation of the staff APIs, as their contracts describe them. */
@ApplicationScoped
public class Contracts {
    /** The contracts whose operations have pages. */
    public static final List<String> FILES = List.of("case-desk.yaml", "reward-payment.yaml");

    private final List<Operation> operations =
            FILES.stream().flatMap(Contracts::operations).toList();

    public List<Operation> all() {
        return operations;
    }

    /** What reading this path (without the version) is. */
    public Optional<Operation> reading(String path) {
        return find(path, Operation::isReading);
    }

    /** What doing something at this path is. */
    public Optional<Operation> act(String path) {
        return find(path, operation -> !operation.isReading());
    }

    /** The operation of this name; throws NoSuchElementException where no contract has it. */
    public Operation named(String id) {
        return operations.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<Operation> find(String path, Predicate<Operation> kind) {
        return operations.stream()
                .filter(kind)
                .filter(operation -> operation.path().fits(path))
                .min(Comparator.comparing(operation -> operation.path().variables()));
    }

    private static Stream<Operation> operations(String file) {
        var contract = Trees.read("openapi/" + file);
        var references = new References(Trees.map(contract.get("components")));
        return Trees.map(contract.get("paths")).entrySet().stream()
                .flatMap(path -> Trees.map(path.getValue()).entrySet().stream()
                        .filter(method -> Trees.map(method.getValue()).containsKey("operationId"))
                        .map(method -> Operation.of(
                                path.getKey(), method.getKey(), Trees.map(method.getValue()), references)));
    }
}
