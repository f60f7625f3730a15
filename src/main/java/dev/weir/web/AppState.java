package dev.weir.web;

/** How far an app is. */
enum AppState {
    /** Its start-up runs; nothing is served yet. */
    STARTING,
    STARTED,
    /** Its sockets are closed and its own code ends. */
    STOPPING,
    STOPPED
}
