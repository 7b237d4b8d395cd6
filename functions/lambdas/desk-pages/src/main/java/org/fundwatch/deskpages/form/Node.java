package org.fundwatch.deskpages.form;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A part of a form (表单项); templates ask for its kind. */
public sealed interface Node {
    String kind();

    /**
     * Something to fill in.
     *
     * @param name the JSON pointer of the member with dots for its slashes; also the id on the page
     * @param input what the browser offers: text, lines, money, whole, date, choice, ticks, fixed
     * @param pattern what a text must look like; empty for anything
     * @param most characters; empty for any number
     * @param wrong why it did not fit; empty if it did
     */
    @TemplateData
    record Field(
            String name,
            String label,
            String hint,
            String input,
            Need need,
            String pattern,
            String most,
            List<Option> options,
            String value,
            String wrong)
            implements Node {
        public Field {
            options = List.copyOf(options);
        }

        @Override
        public String kind() {
            return "field";
        }

        public boolean isRequired() {
            return need == Need.REQUIRED;
        }

        public boolean isOptional() {
            return need == Need.OPTIONAL;
        }

        public boolean isFilter() {
            return need == Need.FILTER;
        }

        public boolean isWrong() {
            return !wrong.isEmpty();
        }

        /** The ids of what describes the field, as {@code aria-describedby} lists them. */
        public String describedBy() {
            return (hint.isEmpty() ? "" : name + "-hint ") + (wrong.isEmpty() ? "" : name + "-wrong");
        }
    }

    /** Fields that belong together. */
    @TemplateData
    record Group(String name, String legend, List<Node> nodes) implements Node {
        public Group {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String kind() {
            return "group";
        }
    }

    /** How many groups of a kind a form has, and a button for one more. */
    @TemplateData
    record Count(String list, String name, String label, int count, Growth growth) implements Node {
        @Override
        public String kind() {
            return "count";
        }

        public boolean isOpen() {
            return growth == Growth.OPEN;
        }
    }

    /** One answer that may be chosen. */
    @TemplateData
    record Option(String name, String value, String label, Choice choice) {
        public boolean isChosen() {
            return choice == Choice.CHOSEN;
        }
    }

    /** Whether a form may have one more group. */
    enum Growth {
        OPEN,
        FIXED
    }

    /** Whether the contract wants the member. */
    enum Need {
        REQUIRED,
        OPTIONAL,
        /** It narrows a list, and narrows nothing where nothing is said. */
        FILTER
    }

    /** Whether an answer is the one given. */
    enum Choice {
        CHOSEN,
        OPEN
    }
}
