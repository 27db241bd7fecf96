package org.groundbreak.it;

import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/** Changes to compiled classes. */
final class Bytecode {

    private Bytecode() {}

    /** The class without any use of an annotation on its methods. */
    static byte[] withoutAnnotation(byte[] type, String descriptor) {
        return rewrite(type, (access, name, method) -> new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.equals(descriptor) ? null : super.visitAnnotation(annotation, visible);
            }
        });
    }

    /** The class with its first constructor parameter, an ActiveObjects, asked for rows at the end of the constructor. */
    static byte[] askingActiveObjectsWhenMade(byte[] type, String entity) {
        return rewrite(type, (access, name, method) -> new MethodVisitor(Opcodes.ASM9, method) {
            @Override
            public void visitInsn(int opcode) {
                if (opcode == Opcodes.RETURN && name.equals("<init>")) {
                    visitVarInsn(Opcodes.ALOAD, 1);
                    visitLdcInsn(net.bytebuddy.jar.asm.Type.getObjectType(entity));
                    visitInsn(Opcodes.ACONST_NULL);
                    visitInsn(Opcodes.ICONST_0);
                    visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
                    visitMethodInsn(
                            Opcodes.INVOKEINTERFACE,
                            "com/atlassian/activeobjects/external/ActiveObjects",
                            "count",
                            "(Ljava/lang/Class;Ljava/lang/String;[Ljava/lang/Object;)I",
                            true);
                    super.visitInsn(Opcodes.POP);
                }
                super.visitInsn(opcode);
            }
        });
    }

    private static byte[] rewrite(byte[] type, Rewriting rewriting) {
        ClassReader reader = new ClassReader(type);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return rewriting.of(access, name, method);
                    }
                },
                0);
        return writer.toByteArray();
    }

    @FunctionalInterface
    private interface Rewriting {
        MethodVisitor of(int access, String name, MethodVisitor method);
    }
}
