import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ConstantPoolSharingOption;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
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
            change.apply(body).stream().map(Bodies::shortest).forEach(to);
        }
    }

    /** A constant's number, and so the length of what loads it, is given anew. */
    private static CodeElement shortest(CodeElement element) {
        return element instanceof LoadConstantInstruction load && load.opcode() == Opcode.LDC_W
                ? ConstantInstruction.ofLoad(Opcode.LDC, load.constantEntry())
                : element;
    }
}
