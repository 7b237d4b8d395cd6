import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes the bodies of a class anew; its constants are then numbered by first use. */
class Bodies {
    private static final ClassFile FORMAT = ClassFile.of(ConstantPoolSharingOption.NEW_POOL);

    private Bodies() {}

    static byte[] rewrite(byte[] type, UnaryOperator<List<CodeElement>> change) {
        var bodies = ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(() -> new Whole(change)));
        return FORMAT.transformClass(FORMAT.parse(type), bodies);
    }

    /** Sees a body as one list. */
    private record Whole(UnaryOperator<List<CodeElement>> change, List<CodeElement> body) implements CodeTransform {
        Whole(UnaryOperator<List<CodeElement>> change) {
            this(change, new ArrayList<>());
        }

        @Override
        public void accept(CodeBuilder to, CodeElement element) {
            body.add(element);
        }

        @Override
        public void atEnd(CodeBuilder to) {
            change.apply(body).forEach(to);
        }
    }
}
