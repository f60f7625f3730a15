package dev.weir.web;

import javax.management.MXBean;

/** One app as JMX consoles show it: {@code dev.weir:type=App,context="/shop",path="/admin"}. */
@MXBean
public interface AppMXBean {

    /** starting, started, stopping or stopped. */
    String getState();

    /** Sessions, those that wait for their browser to come back among them. */
    int getSessions();

    long getConnectedSessions();

    /** Runs of the script until now. */
    long getRuns();

    /** Scripts and callbacks that ended with an exception. */
    long getErrors();

    /** Bytes of messages to browsers. */
    long getSentBytes();
}
