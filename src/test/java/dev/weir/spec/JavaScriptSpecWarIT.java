package dev.weir.spec;

import java.io.IOException;

/** The apps as single JavaScript files, in a WAR on Tomcat. */
class JavaScriptSpecWarIT extends SpecQuestions {

    @Override
    SpecServer start() throws IOException {
        return SpecServer.war(SpecServer.JavaScriptApps.class);
    }
}
