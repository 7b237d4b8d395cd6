import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.util.List;

/** {@code if (name.equals(local)) goto there}, so often as there are names. */
record Alternative(CodeElement name, LoadInstruction local, CodeElement equals, BranchInstruction there) {
    static final int LENGTH = 4;

    static boolean isAt(List<CodeElement> body, int at) {
        return at + LENGTH <= body.size()
                && body.get(at) instanceof LoadConstantInstruction name
                && name.constantValue() instanceof String
                && body.get(at + 1) instanceof LoadInstruction
                && body.get(at + 2) instanceof InvokeInstruction equals
                && equals.name().equalsString("equals")
                && body.get(at + 3) instanceof BranchInstruction;
    }

    static Alternative at(List<CodeElement> body, int at) {
        return new Alternative(
                body.get(at), (LoadInstruction) body.get(at + 1), body.get(at + 2), (BranchInstruction) body.get(at + 3));
    }

    boolean sameBut(Alternative other) {
        return local.slot() == other.local.slot()
                && there.opcode() == other.there.opcode()
                && there.target() == other.there.target();
    }

    String word() {
        return (String) ((LoadConstantInstruction) name).constantValue();
    }
}
