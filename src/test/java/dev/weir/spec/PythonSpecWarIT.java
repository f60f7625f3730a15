package dev.weir.spec;

import java.io.IOException;

/** The apps as single Python files, in a WAR on Tomcat. */
class PythonSpecWarIT extends WishQuestions {

    @Override
    SpecServer start() throws IOException {
        return SpecServer.war(SpecServer.PythonApps.class);
    }
}
