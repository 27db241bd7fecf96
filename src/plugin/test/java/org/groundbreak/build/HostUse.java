package org.groundbreak.build;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plugin's bytecode takes from the hosts. */
final class HostUse {

    private final JavaClasses classes = new ClassFileImporter().importPath(Repository.classes());

    /** Names of Atlassian's types that the classes below a package touch in any way. */
    SortedSet<String> types(String packagePrefix) {
        return touched(packagePrefix).map(JavaClass::getFullName).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those without which the classes cannot run; a missing annotation is ignored by the virtual machine. */
    SortedSet<String> neededTypes(String packagePrefix) {
        return touched(packagePrefix)
                .filter(type -> !type.isAnnotation())
                .map(JavaClass::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaClass> touched(String packagePrefix) {
        return classes.stream()
                .filter(type -> type.getPackageName().equals(packagePrefix)
                        || type.getPackageName().startsWith(packagePrefix + "."))
                .flatMap(type -> Stream.concat(
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass), caught(type)))
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getFullName().startsWith("com.atlassian."));
    }

    /** The virtual machine asks for them when it links the class, whether or not they are ever thrown. */
    private static Stream<JavaClass> caught(JavaClass type) {
        return type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream());
    }

    /**
     * Every member of Atlassian's types that is called, constructed, read or implemented, as docs/host.md writes it.
     */
    SortedSet<String> members() {
        SortedSet<String> members = classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().getFullName().startsWith("com.atlassian."))
                .flatMap(HostUse::member)
                .collect(Collectors.toCollection(TreeSet::new));
        OurClasses.all().stream()
                .filter(type -> !type.isAnnotation())
                .flatMap(HostUse::implemented)
                .forEach(members::add);
        return members;
    }

    /** The abstract methods of the host that a class of ours gives a body. */
    private static Stream<String> implemented(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()));
        return parents.filter(parent -> parent.getName().startsWith("com.atlassian."))
                .flatMap(parent -> Stream.of(parent.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(method -> method.getDeclaringClass().getName() + "#" + method.getName()
                        + Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .collect(Collectors.joining(", ", "(", ")"))
                        + ": " + method.getReturnType().getSimpleName());
    }

    /** Named by the type that declares it, whichever subtype it is called through. */
    private static Stream<String> member(JavaAccess<?> access) {
        String owner = access.getTarget()
                .resolveMember()
                .map(member -> member.getOwner().getFullName())
                .orElseThrow();
        if (!owner.startsWith("com.atlassian.")) {
            return Stream.empty();
        }
        if (access.getTarget() instanceof FieldAccessTarget field) {
            return Stream.of(
                    owner + "#" + field.getName() + ": " + field.getRawType().getSimpleName());
        }
        CodeUnitAccessTarget unit = (CodeUnitAccessTarget) access.getTarget();
        String parameters = simple(unit.getRawParameterTypes());
        return Stream.of(
                unit.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                        ? owner + "#new" + parameters
                        : owner + "#" + unit.getName() + parameters + ": "
                                + unit.getRawReturnType().getSimpleName());
    }

    private static String simple(Collection<JavaClass> types) {
        return types.stream().map(JavaClass::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }
}
