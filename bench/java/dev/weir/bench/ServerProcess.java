package dev.weir.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The Java process under load, seen through its own management beans and through {@code /proc}. */
final class ServerProcess implements AutoCloseable {
    /** One collection leaves what finalizers and cleaners still hold, and they run beside it. */
    private static final int COLLECTIONS = 4;

    private static final long PAUSE_NANOS = 200_000_000;

    private final long pid;
    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final OperatingSystemMXBean system;
    private final ClassLoadingMXBean classes;
    private final ThreadMXBean threads;

    @SuppressWarnings("BanJNDI") // the address is the one that the attached process on this machine just gave
    ServerProcess(long pid) {
        this.pid = pid;
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(pid));
            connector = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            machine.detach();
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
            system = ManagementFactory.getPlatformMXBean(beans, OperatingSystemMXBean.class);
            classes = ManagementFactory.getPlatformMXBean(beans, ClassLoadingMXBean.class);
            threads = ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class);
        } catch (AttachNotSupportedException | IOException e) {
            throw new IllegalStateException("no Java process to attach to: " + pid, e);
        }
    }

    /** Bytes of live objects: what remains after full collections. */
    long liveHeap() {
        long used = 0;
        for (int i = 0; i < COLLECTIONS; i++) {
            used = collected();
        }
        return used;
    }

    /** The least bytes that full collections leave in a time, of a server that goes on working. */
    long liveHeap(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long least = liveHeap();
        while (System.nanoTime() < end) {
            least = Math.min(least, collected());
        }
        return least;
    }

    private long collected() {
        memory.gc();
        LockSupport.parkNanos(PAUSE_NANOS);
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** @param heap live bytes, as they were measured */
    String describe(long heap) {
        return String.format(
                Locale.ROOT,
                "live heap %.1f MB, %d classes, %d threads",
                heap / 1e6,
                classes.getLoadedClassCount(),
                threads.getThreadCount());
    }

    double cpuSeconds() {
        return system.getProcessCpuTime() / 1e9;
    }

    /** Bytes of memory that the process occupies. */
    long rss() {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    * 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
