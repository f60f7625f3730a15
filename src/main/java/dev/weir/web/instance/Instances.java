package dev.weir.web.instance;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** Makes objects of an app's own classes. */
public final class Instances {

    private Instances() {}

    /**
     * An object of a class, with what CDI injects where there is CDI; else by its constructor without parameters. It need not be a bean.
     *
     * @throws IllegalArgumentException if it cannot be made
     */
    public static <T> T of(Class<T> type) {
        Optional<BeanManager> beans = beans();
        try {
            if (beans.isPresent()) {
                return new Unmanaged<>(beans.get(), type)
                        .newInstance()
                        .produce()
                        .inject()
                        .postConstruct()
                        .get();
            }
            return type.getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e.getCause(), e.getCause());
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be made: it has no public constructor without parameters", e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be made: " + e, e);
        }
    }

    /**
     * A class that is named in a configuration.
     *
     * @throws IllegalArgumentException if there is no such class, or not one of this kind
     */
    public static <T> Class<? extends T> classOf(String name, Class<T> kind) {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        Class<?> type;
        try {
            type = Class.forName(name, true, own == null ? Instances.class.getClassLoader() : own);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException("there is no class " + name, e);
        }
        if (!kind.isAssignableFrom(type)) {
            throw new IllegalArgumentException(name + " must be a " + kind.getName());
        }
        return type.asSubclass(kind);
    }

    private static Optional<BeanManager> beans() {
        try {
            return Optional.of(CDI.current().getBeanManager());
        } catch (IllegalStateException none) {
            return Optional.empty();
        }
    }
}
