package dev.weir.config;

import java.util.List;

/** Options of Weir's own. */
final class WeirOptions {
    private WeirOptions() {}

    static List<Option> all() {
        return List.of(
                Option.number(
                                "weir.javascriptContexts",
                                32,
                                "How many JavaScript contexts an app has, about 1 MB each. One serves one run at a time, so"
                                        + " every session has its own while there are fewer, and shares one after that.")
                        .between(1, 256),
                Option.number(
                                "weir.maxDisconnectedSessions",
                                128,
                                "How many sessions wait for their browsers at once; beyond, the longest waiting is"
                                        + " dropped. Streamlit's number.")
                        .between(0, 1_000_000),
                Option.number(
                                "weir.outboxBytes",
                                64L << 20,
                                "Bytes of messages that may wait for one slow browser before its script has to wait:"
                                        + " enough for a page with large tables, not enough for a stuck browser to fill"
                                        + " the heap.")
                        .between(1 << 16, Integer.MAX_VALUE),
                Option.number(
                                "weir.sendSeconds",
                                20,
                                "Seconds a browser may take to accept a message before its socket is closed: longer than"
                                        + " a network hiccup, shorter than proxies wait.")
                        .between(1, 3600));
    }
}
