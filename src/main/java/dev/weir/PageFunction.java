package dev.weir;

/** An app written in Java: runs from top to bottom for every interaction of every session, on several threads at once. */
@FunctionalInterface
public interface PageFunction {

    /** Draws the page; what it throws is shown in the page. */
    void run(St st) throws Exception;
}
