package dev.weir.session;

import dev.weir.command.Uploads;
import dev.weir.wire.FileURLs;
import dev.weir.wire.FileURLsRequest;
import dev.weir.wire.FileURLsResponse;
import dev.weir.wire.ForwardMsg;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files uploaded in one session; they live as long as the session or until the browser deletes them. */
public final class SessionUploads implements Uploads {

    /** Address of the upload resource below an app. */
    public static final String PATH = "_stcore/upload_file";

    private final String session;
    private final Map<String, UploadedFile> files = new ConcurrentHashMap<>();

    SessionUploads(String session) {
        this.session = session;
    }

    /** Where the browser is to put the files it wants to upload. */
    ForwardMsg.Builder answer(FileURLsRequest request) {
        FileURLsResponse.Builder out = FileURLsResponse.newBuilder().setResponseId(request.getRequestId());
        for (int i = 0; i < request.getFileNamesCount(); i++) {
            String file = UUID.randomUUID().toString();
            String url = "/" + PATH + "/" + session + "/" + file;
            out.addFileUrls(
                    FileURLs.newBuilder().setFileId(file).setUploadUrl(url).setDeleteUrl(url));
        }
        return ForwardMsg.newBuilder().setFileUrlsResponse(out);
    }

    /** A file arrived. */
    public void put(UploadedFile file) {
        files.put(file.fileId(), file);
    }

    @Override
    public void delete(String fileId) {
        files.remove(fileId);
    }

    @Override
    public Optional<UploadedFile> find(String fileId) {
        return Optional.ofNullable(files.get(fileId));
    }

    void clear() {
        files.clear();
    }
}
