package org.fundwatch.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.platform.StaffRole;

/**
 * One cell of the matrix caller × operation, with what the contract promises there.
 *
 * @param caller a staff role as tokens write it, {@link ContractOperation#INSTITUTION}, or {@link #NOBODY}
 */
public record AccessCell(ContractOperation operation, String caller) {
    /** Who comes without any token. */
    public static final String NOBODY = "nobody";

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FAILED = 500;

    /** What a door does with a caller. */
    public enum Welcome {
        ADMITTED,
        ROLE_MISSING,
        UNAUTHENTICATED,
        BROKEN
    }

    /** Every caller at every operation of a contract. */
    public static List<AccessCell> of(Path contract) {
        return ContractOperation.of(contract).stream()
                .flatMap(operation -> callers().map(caller -> new AccessCell(operation, caller)))
                .toList();
    }

    /** What the contract promises: an institution's door knows no staff, and a staff door no institution's role. */
    public Welcome promised() {
        var roles = operation.roles();
        if (roles.contains(ContractOperation.PUBLIC) || roles.contains(caller)) {
            return Welcome.ADMITTED;
        }
        return caller.equals(NOBODY) || roles.contains(ContractOperation.INSTITUTION)
                ? Welcome.UNAUTHENTICATED
                : Welcome.ROLE_MISSING;
    }

    /** What a status tells; whatever comes after the door, such as a body that does not fit, means admitted. */
    public static Welcome seen(int status) {
        return switch (status) {
            case UNAUTHENTICATED -> Welcome.UNAUTHENTICATED;
            case FORBIDDEN -> Welcome.ROLE_MISSING;
            default -> status < FAILED ? Welcome.ADMITTED : Welcome.BROKEN;
        };
    }

    @Override
    public String toString() {
        return caller + " " + operation;
    }

    private static Stream<String> callers() {
        var staff = Arrays.stream(StaffRole.values()).map(StaffRole::token);
        return Stream.concat(staff, Stream.of(ContractOperation.INSTITUTION, NOBODY));
    }
}
