package dev.weir.spec;

import java.io.IOException;

/** The apps as single Java files, in a WAR on Tomcat. */
class JavaSpecWarIT extends WishQuestions {

    @Override
    SpecServer start() throws IOException {
        return SpecServer.war(SpecServer.JavaApps.class);
    }
}
