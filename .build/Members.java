import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts the methods of Hibernate's proxies, and the members of the mark that it leaves on the entities which it enhances. Byte
 * Buddy writes both in the order in which reflection gives methods, and that is no order.
 */
class Members {
    private static final String MARK = "Lorg/hibernate/bytecode/enhance/spi/EnhancementInfo;";
    private final ClassFile format;

    Members(ClassFile format) {
        this.format = format;
    }

    byte[] sort(String entry, byte[] content) {
        if (entry.endsWith("$HibernateProxy.class")) {
            return format.transformClass(format.parse(content), ClassTransform.ofStateful(Methods::new));
        }
        return entry.endsWith(".class") ? sortMark(content) : content;
    }

    private byte[] sortMark(byte[] type) {
        var model = format.parse(type);
        var marked = model.findAttribute(Attributes.runtimeVisibleAnnotations())
                .filter(all -> all.annotations().stream().anyMatch(Members::isMark));
        return marked.isEmpty()
                ? type
                : format.transformClass(
                        model, (to, part) -> to.with(part == marked.get() ? sort(marked.get()) : part));
    }

    private static boolean isMark(Annotation annotation) {
        return annotation.className().equalsString(MARK);
    }

    private static RuntimeVisibleAnnotationsAttribute sort(RuntimeVisibleAnnotationsAttribute all) {
        return RuntimeVisibleAnnotationsAttribute.of(
                all.annotations().stream().map(Members::sort).toList());
    }

    private static Annotation sort(Annotation annotation) {
        var byName = Comparator.comparing((AnnotationElement member) -> member.name().stringValue());
        return isMark(annotation)
                ? Annotation.of(
                        annotation.className(),
                        annotation.elements().stream().sorted(byName).toList())
                : annotation;
    }

    private record Methods(List<MethodModel> methods) implements ClassTransform {
        Methods() {
            this(new ArrayList<>());
        }

        @Override
        public void accept(ClassBuilder to, ClassElement part) {
            if (part instanceof MethodModel method) {
                methods.add(method);
            } else {
                to.with(part);
            }
        }

        @Override
        public void atEnd(ClassBuilder to) {
            methods.stream().sorted(Comparator.comparing(Methods::signature)).forEach(to);
        }

        private static String signature(MethodModel method) {
            return method.methodName().stringValue() + method.methodType().stringValue();
        }
    }
}
