import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.util.Comparator;

/**
 * Sorts the members of the mark that Hibernate leaves on the entities which it enhances. Byte Buddy writes them in the order in
 * which reflection gives methods, and that is no order.
 */
class Members {
    private static final String MARK = "Lorg/hibernate/bytecode/enhance/spi/EnhancementInfo;";
    private final ClassFile format;

    Members(ClassFile format) {
        this.format = format;
    }

    byte[] sort(byte[] type) {
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
}
