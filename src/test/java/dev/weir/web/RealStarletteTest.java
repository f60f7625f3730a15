package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Starlette that is installed is used instead of ours: Debian's, which runs on GraalPy as it is. Skipped where its packages cannot be
 * fetched.
 */
class RealStarletteTest {

    private static final List<String> PACKAGES = List.of(
            "python3-starlette", "python3-anyio", "python3-sniffio", "python3-idna", "python3-typing-extensions");

    private static final int MINUTES = 2;

    private static final String APP = """
            import starlette
            import streamlit as st
            from starlette.middleware import Middleware
            from starlette.middleware.base import BaseHTTPMiddleware
            from starlette.middleware.gzip import GZipMiddleware
            from starlette.responses import JSONResponse, PlainTextResponse, StreamingResponse
            from starlette.routing import Mount, Route
            from starlette.staticfiles import StaticFiles


            def version(request):
                return PlainTextResponse(starlette.__file__)


            async def item(request):
                return JSONResponse({"id": request.path_params["id"], "body": len(await request.body())})


            async def pieces(request):
                async def each():
                    yield "a"
                    yield "b"

                return StreamingResponse(each())


            class Header(BaseHTTPMiddleware):
                async def dispatch(self, request, call_next):
                    response = await call_next(request)
                    response.headers["x-real"] = "yes"
                    return response


            app = st.App(
                "main.py",
                routes=[
                    Route("/version", version),
                    Route("/items/{id:int}", item, methods=["GET", "POST"]),
                    Route("/pieces", pieces),
                    Mount("/files", StaticFiles(directory=".", html=True)),
                ],
                middleware=[Middleware(Header), Middleware(GZipMiddleware)],
            )
            """;

    @TempDir
    private Path folder;

    @Test
    void anInstalledStarletteIsUsedInsteadOfOurs() throws Exception {
        install();
        Files.writeString(folder.resolve("main.py"), "import streamlit as st\nst.text('page')\n");
        Files.writeString(folder.resolve("index.html"), "<p>index</p>");
        Path file = Files.writeString(folder.resolve("app.py"), APP);
        try (TestServer server = TestServer.serving(App.builder().script(file).build())) {
            assertThat(server.text("/version")).startsWith(folder.toRealPath().toString());
            HttpResponse<byte[]> item = server.get("/items/7");
            assertThat(new String(item.body(), StandardCharsets.UTF_8)).isEqualTo("{\"id\":7,\"body\":0}");
            assertThat(item.headers().firstValue("x-real")).contains("yes");
            assertThat(server.text("/pieces")).isEqualTo("ab");
            assertThat(server.text("/files/")).isEqualTo("<p>index</p>");
            assertThat(server.get("/files/nothing").statusCode()).isEqualTo(404);
            assertThat(server.get("/_stcore/health").headers().firstValue("x-real"))
                    .contains("yes");
            try (Browser browser = Browser.open(server.url())) {
                assertThat(browser.texts()).containsExactly("page");
            }
        }
    }

    private void install() throws IOException, InterruptedException {
        Path packages = Files.createDirectory(folder.resolve("packages"));
        assumeTrue(
                run(
                        packages,
                        Stream.concat(Stream.of("apt-get", "download"), PACKAGES.stream())
                                .toList()),
                "Debian's packages cannot be fetched here");
        try (Stream<Path> files = Files.list(packages)) {
            for (Path file : files.toList()) {
                assumeTrue(run(packages, List.of("dpkg", "-x", file.toString(), ".")), "dpkg is not here");
            }
        }
        try (Stream<Path> modules = Files.list(packages.resolve("usr/lib/python3/dist-packages"))) {
            for (Path module : modules.toList()) {
                Files.move(module, folder.resolve(module.getFileName()));
            }
        }
    }

    private static boolean run(Path where, List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(where.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
