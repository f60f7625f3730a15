package dev.weir;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds static fields that two Apps in one JVM would share and could change. */
final class StaticState {

    /** Types whose instances change, or which own a thread or a lock; their subtypes count as well. */
    private static final List<String> MUTABLE = List.of(
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.lang.ref.Reference",
            "java.text.Format",
            "java.util.BitSet",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Iterator",
            "java.util.Random",
            "java.util.Timer",
            "java.util.concurrent.Executor",
            "java.util.concurrent.Future",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.locks.Lock",
            "java.util.concurrent.locks.ReadWriteLock");

    private StaticState() {}

    static List<String> mutableFieldsOf(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(StaticState::canChange)
                .map(JavaField::getFullName)
                .toList();
    }

    private static boolean canChange(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.FINAL)
                || isMutable(field.getRawType())
                || hasMutableParts(field.getRawType())
                || (isContainer(field.getRawType()) && !isImmutable(valueOf(field)));
    }

    private static boolean isMutable(JavaClass type) {
        return type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || MUTABLE.stream().anyMatch(type::isAssignableTo);
    }

    /** One of our own objects in a static field must be a value all through. */
    private static boolean hasMutableParts(JavaClass type) {
        return type.getPackageName().startsWith("dev.weir")
                && !type.getPackageName().startsWith("dev.weir.wire")
                && type.getAllFields().stream()
                        .filter(part -> !part.getModifiers().contains(JavaModifier.STATIC))
                        .filter(part -> part.getOwner().getPackageName().startsWith("dev.weir"))
                        .anyMatch(part ->
                                !part.getModifiers().contains(JavaModifier.FINAL) || isMutable(part.getRawType()));
    }

    private static boolean isContainer(JavaClass type) {
        return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    /** The declared type says nothing here ({@code List} is what {@code List.of} returns), so the value is asked. */
    private static boolean isImmutable(Object value) {
        Class<?> type = value.getClass();
        return Objects.equals(type.getEnclosingClass(), List.of().getClass().getEnclosingClass())
                || type.getName().startsWith("java.util.Collections$Unmodifiable")
                || type.getName().startsWith("java.util.Collections$Empty");
    }

    private static Object valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("cannot read " + field.getFullName(), e);
        }
    }
}
