package dev.weir.web;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An app in the JVM's list of managed beans, while it is served. */
final class AppBean implements AppMXBean {

    private static final Logger LOG = LoggerFactory.getLogger(AppBean.class);

    private final AppRuntime app;
    private final MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    private @Nullable ObjectName name;

    AppBean(AppRuntime app) {
        this.app = app;
    }

    /** A second server of the JVM may have an app at the same path; its name says which of the two it is. */
    void register(String contextPath) {
        String path = app.mountPath().isEmpty() ? "/" : app.mountPath();
        String base = "dev.weir:type=App,context=" + ObjectName.quote(contextPath.isEmpty() ? "/" : contextPath)
                + ",path=" + ObjectName.quote(path);
        try {
            register(new ObjectName(base));
        } catch (InstanceAlreadyExistsException e) {
            try {
                register(new ObjectName(base + ",server=" + Integer.toHexString(System.identityHashCode(app))));
            } catch (JMException second) {
                LOG.warn("The app at '{}' is not shown by JMX", path, second);
            }
        } catch (JMException e) {
            LOG.warn("The app at '{}' is not shown by JMX", path, e);
        }
    }

    private void register(ObjectName as) throws JMException {
        beans.registerMBean(this, as);
        name = as;
    }

    void unregister() {
        ObjectName registered = name;
        if (registered != null) {
            try {
                beans.unregisterMBean(registered);
            } catch (JMException gone) {
                LOG.debug("{} was gone", registered, gone);
            }
        }
    }

    @Override
    public String getState() {
        return app.state().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int getSessions() {
        return app.sessions().all().size();
    }

    @Override
    public long getConnectedSessions() {
        return app.sessions().connected();
    }

    @Override
    public long getRuns() {
        return app.metrics().runs();
    }

    @Override
    public long getErrors() {
        return app.metrics().errors();
    }

    @Override
    public long getSentBytes() {
        return app.metrics().sentBytes();
    }
}
