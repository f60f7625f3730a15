package dev.weir;

/** What a session remembers and knows. */
sealed interface StateFace extends Face permits St {

    /** Session state: values that last from run to run, and the values of fields that have a key. */
    default SessionValues state() {
        return new SessionValues(Calls.st(this));
    }

    /** The parameters after the {@code ?} in the browser's address. */
    default QueryValues queryParams() {
        return new QueryValues(Calls.st(this));
    }

    /** What is known of the browser. */
    default Visitor context() {
        return new Visitor(Calls.st(this).run().client());
    }
}
