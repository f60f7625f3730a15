package dev.weir.bench;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsg.ScriptFinishedStatus;
import java.nio.ByteBuffer;

/** Finds the message that ends a run among many, without decoding them all. */
final class RunEnd {
    /** Any end of a run is far smaller; nothing larger is decoded. */
    private static final int SMALL = 200;

    private RunEnd() {}

    static boolean isIn(ByteBuffer message) {
        if (message.remaining() > SMALL) {
            return false;
        }
        try {
            ForwardMsg decoded = ForwardMsg.parseFrom(message.duplicate());
            return decoded.hasScriptFinished()
                    && decoded.getScriptFinished() != ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN;
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("the server sent something that is no ForwardMsg", e);
        }
    }
}
