package org.fundwatch.publication;

/** The name of the person responsible at a unit (负责人姓名): it can only be asked for its first character, and never prints. */
public final class PersonName {
    /** The longest name that is taken, in characters. */
    public static final int MOST = 100;

    private final String name;

    private PersonName(String name) {
        this.name = name;
    }

    /** A name of 1 to {@value #MOST} characters; any other is an {@link IllegalArgumentException} that does not repeat it. */
    public static PersonName of(String name) {
        if (name.isBlank() || name.length() > MOST) {
            throw new IllegalArgumentException("a name has 1 to " + MOST + " characters");
        }
        return new PersonName(name.strip());
    }

    String firstCharacter() {
        return Character.toString(name.codePointAt(0));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
