import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the names that a resolver of Qute answers to: alternatives of one condition, which Quarkus 3.34.2 takes from a {@code
 * Set.of} in the order of the JVM's salt. Later versions sort them too (quarkusio/quarkus #53358).
 */
class Names {
    private static final String RESOLVERS = "io/quarkus/qute/runtime/extensions/";
    private final ClassFile format;

    Names(ClassFile format) {
        this.format = format;
    }

    byte[] sort(String entry, byte[] content) {
        return entry.startsWith(RESOLVERS) && entry.endsWith(".class")
                ? format.transformClass(
                        format.parse(content),
                        ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Body::new)))
                : content;
    }

    private record Body(List<CodeElement> elements) implements CodeTransform {
        Body() {
            this(new ArrayList<>());
        }

        @Override
        public void accept(CodeBuilder to, CodeElement element) {
            elements.add(element);
        }

        @Override
        public void atEnd(CodeBuilder to) {
            for (var at = 0; at < elements.size(); ) {
                var names = alternatives(at);
                names.stream().sorted(Comparator.comparing(Alternative::word)).forEach(name -> to.with(name.name())
                        .with(name.local())
                        .with(name.equals())
                        .with(name.there()));
                if (names.isEmpty()) {
                    to.with(elements.get(at));
                }
                at += names.isEmpty() ? 1 : names.size() * Alternative.LENGTH;
            }
        }

        private List<Alternative> alternatives(int from) {
            var names = new ArrayList<Alternative>();
            for (var at = from; Alternative.isAt(elements, at); at += Alternative.LENGTH) {
                var next = Alternative.at(elements, at);
                if (!names.isEmpty() && !next.sameBut(names.getFirst())) {
                    break;
                }
                names.add(next);
            }
            return names;
        }
    }
}
