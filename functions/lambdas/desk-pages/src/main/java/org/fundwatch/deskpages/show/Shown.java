package org.fundwatch.deskpages.show;

import io.quarkus.qute.TemplateData;
import java.util.List;

/** A value as a page shows it (显示内容); templates ask for its kind. */
public sealed interface Shown {
    String kind();

    /**
     * A text on one or more lines.
     *
     * @param tag the language where it is another one than the page's; empty for the page's own
     */
    @TemplateData
    record Text(String text, String tag) implements Shown {
        @Override
        public String kind() {
            return "text";
        }
    }

    /** A text that leads to a page of the desk. */
    @TemplateData
    record Link(String text, String href) implements Shown {
        @Override
        public String kind() {
            return "link";
        }
    }

    /** A state: a word and a shape beside its colour. */
    @TemplateData
    record State(Mark mark) implements Shown {
        @Override
        public String kind() {
            return "state";
        }
    }

    /** What is named one by one. */
    @TemplateData
    record Fields(List<Entry> entries) implements Shown {
        public Fields {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "fields";
        }
    }

    /** Several of the same. */
    @TemplateData
    record Items(List<Shown> items) implements Shown {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "items";
        }
    }

    /** What only who asks for it reads, such as a trace. */
    @TemplateData
    record More(String label, Shown inside) implements Shown {
        @Override
        public String kind() {
            return "more";
        }
    }

    /** One named value. */
    @TemplateData
    record Entry(String label, Shown value) {
        public boolean isDeep() {
            return !(value instanceof Text || value instanceof Link || value instanceof State);
        }
    }
}
