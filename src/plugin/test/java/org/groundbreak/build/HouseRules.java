package org.groundbreak.build;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadFactory;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** Rules of the house that are about what a class calls. Each finds a sentence for each place; none, when all is well. */
final class HouseRules {

    private static final Set<String> OF_THE_RUNNING_THREAD =
            Set.of("currentThread", "interrupt", "interrupted", "isInterrupted");

    /** Whatever is one of these runs work on a thread of its own, or of everybody's. */
    private static final List<Class<?>> THREAD_MAKERS = List.of(
            Executor.class, Executors.class, ForkJoinTask.class, ThreadFactory.class, Timer.class, TimerTask.class);

    private static final Set<String> THREADS_BY_NAME = Set.of(
            "java.net.http.HttpClient",
            "java.lang.ref.Cleaner",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.util.concurrent.SubmissionPublisher",
            "java.lang.Thread$Builder");

    private static final Set<String> OF_THE_MACHINE = Set.of("currentTimeMillis", "nanoTime");
    private static final Set<String> UNMODIFIABLE = Set.of("of", "ofEntries", "entry", "copyOf", "toList");

    private static final List<String> CHANGING = List.of(
            "add", "put", "remove", "set", "clear", "compute", "merge", "replace", "retain", "poll", "push", "pop");

    private HouseRules() {}

    /** Every way to a thread. */
    static SortedSet<String> threads(Stream<JavaClass> classes) {
        SortedSet<String> found = new TreeSet<>();
        classes.forEach(type -> {
            if (type.isAssignableTo(Thread.class)) {
                found.add(type.getName() + " is a thread");
            }
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            isThreadMaker(dependency.getTargetClass().getBaseComponentType()))
                    .forEach(dependency -> found.add(dependency.getDescription()));
            type.getAccessesFromSelf().stream()
                    .filter(HouseRules::startsThread)
                    .forEach(access -> found.add(access.getDescription()));
        });
        return found;
    }

    private static boolean isThreadMaker(JavaClass type) {
        return THREAD_MAKERS.stream().anyMatch(type::isAssignableTo) || THREADS_BY_NAME.contains(type.getName());
    }

    private static boolean startsThread(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return owner.isAssignableTo(Thread.class) && !OF_THE_RUNNING_THREAD.contains(name)
                || owner.isAssignableTo(CompletionStage.class)
                        && (name.endsWith("Async") || name.endsWith("Timeout") || name.equals("delayedExecutor"))
                || owner.isAssignableTo(Collection.class) && name.equals("parallelStream")
                || owner.isAssignableTo(BaseStream.class) && name.equals("parallel")
                || owner.isEquivalentTo(Arrays.class) && name.startsWith("parallel")
                || owner.getName().equals("java.util.stream.StreamSupport");
    }

    /** Every way to the clock, the zone, the language or the character set of the machine. */
    static SortedSet<String> machine(Stream<JavaClass> classes) {
        SortedSet<String> found = new TreeSet<>();
        classes.flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> asksForTime(access) || asksForPlace(access))
                .forEach(access -> found.add(access.getDescription()));
        return found;
    }

    private static boolean asksForTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        List<JavaClass> parameters = parameters(access);
        boolean nothing = parameters.isEmpty();
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takes(parameters, Clock.class)
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class) && OF_THE_MACHINE.contains(name)
                || owner.isEquivalentTo(Date.class) && constructs(access) && nothing
                || owner.isAssignableTo(Calendar.class) && (constructs(access) || name.equals("getInstance"));
    }

    private static boolean asksForPlace(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        List<JavaClass> parameters = parameters(access);
        return owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault")
                || owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault")
                || owner.isEquivalentTo(Locale.class) && name.equals("getDefault")
                || owner.isAssignableTo(NumberFormat.class)
                        && name.endsWith("Instance")
                        && !takes(parameters, Locale.class)
                || owner.getName().equals("java.time.format.DateTimeFormatter")
                        && name.equals("ofPattern")
                        && !takes(parameters, Locale.class)
                || owner.getName().equals("java.text.SimpleDateFormat")
                || owner.isEquivalentTo(String.class) && textOfTheMachine(access, name, parameters)
                || (owner.isEquivalentTo(InputStreamReader.class) || owner.isEquivalentTo(OutputStreamWriter.class))
                        && constructs(access)
                        && parameters.size() < 2
                || owner.getName().equals("java.nio.charset.Charset") && name.equals("defaultCharset");
    }

    private static boolean textOfTheMachine(JavaAccess<?> access, String name, List<JavaClass> parameters) {
        return switch (name) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> !takes(parameters, Locale.class);
            case "formatted" -> true;
            default ->
                constructs(access)
                        && parameters.stream().anyMatch(type -> type.isEquivalentTo(byte[].class))
                        && parameters.size() != 2
                        && parameters.size() != 4;
        };
    }

    /**
     * Static fields that something could be kept in. What a class fills while it is loaded, keeps for itself and never
     * touches afterwards is a constant; so is an array of numbers.
     */
    static SortedSet<String> staticState(JavaClasses classes) {
        SortedSet<String> found = new TreeSet<>();
        classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || holdsState(field))
                .forEach(field -> found.add(field.getFullName()));
        return found;
    }

    private static boolean holdsState(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            return field.getModifiers().contains(JavaModifier.PRIVATE)
                    ? isChangedLater(field)
                    : !type.isInterface() || !isFilledOnce(field.getOwner());
        }
        if (type.getPackageName().startsWith("org.groundbreak")) {
            return !type.isEnum() && hasChangingFields(type);
        }
        return type.isArray() && !type.getComponentType().isPrimitive()
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(Appendable.class)
                || type.isAssignableTo(Date.class)
                || type.isAssignableTo(Calendar.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(java.lang.ref.Reference.class)
                || type.isAssignableTo(java.util.BitSet.class)
                || type.isAssignableTo(java.util.Random.class);
    }

    /** Whether anything but the static initializer, and what it alone calls, reads the field and changes a collection. */
    private static boolean isChangedLater(JavaField field) {
        return field.getAccessesToSelf().stream()
                .map(JavaFieldAccess::getOrigin)
                .filter(unit -> !isInitial(unit, new HashSet<>()))
                .flatMap(unit -> unit.getMethodCallsFromSelf().stream())
                .anyMatch(call -> (call.getTargetOwner().isAssignableTo(Collection.class)
                                || call.getTargetOwner().isAssignableTo(Map.class))
                        && CHANGING.stream().anyMatch(call.getTarget().getName()::startsWith));
    }

    private static boolean isInitial(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return unit.getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME)
                || unit.getModifiers().contains(JavaModifier.PRIVATE)
                        && unit.getModifiers().contains(JavaModifier.STATIC)
                        && !unit.getAccessesToSelf().isEmpty()
                        && seen.add(unit)
                        && unit.getAccessesToSelf().stream().allMatch(call -> isInitial(call.getOrigin(), seen));
    }

    /** Whether the static fields of a class are made of nothing but List.of and its like. */
    private static boolean isFilledOnce(JavaClass owner) {
        return owner.getStaticInitializer().stream()
                .flatMap(initializer -> initializer.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isAssignableTo(Collection.class)
                        || access.getTargetOwner().isAssignableTo(Map.class)
                        || access.getTargetOwner().getName().startsWith("java.util.stream.")
                        || access.getTargetOwner().getName().equals("java.util.Collections")
                        || access.getTargetOwner().getName().equals("java.util.Arrays"))
                .allMatch(access -> access.getTargetOwner().isInterface()
                        && UNMODIFIABLE.contains(access.getTarget().getName()));
    }

    private static boolean hasChangingFields(JavaClass type) {
        return type.getAllFields().stream()
                .filter(field -> field.getOwner().getPackageName().startsWith("org.groundbreak"))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL)
                        || field.getRawType().getPackageName().startsWith("java.util.concurrent"));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }

    private static boolean takes(List<JavaClass> parameters, Class<?> type) {
        return parameters.stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static boolean constructs(JavaAccess<?> access) {
        return access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }
}
