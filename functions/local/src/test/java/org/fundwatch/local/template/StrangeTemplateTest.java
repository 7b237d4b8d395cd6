package org.fundwatch.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrangeTemplateTest {
    private static final String FUNCTION = """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: a/f/target/function.zip
                  Handler: h
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unknown property       | Layers: [x]                                            | t.yaml:7: the launcher does not understand Layers here
            unknown event          | Events: {E: {Type: S3, Properties: {}}}                | t.yaml:7: the launcher does not understand events of type S3
            unknown function of CF | Environment: {Variables: {A: !Select [0, x]}}          | t.yaml:7: the launcher does not understand !Select
            missing resource       | Environment: {Variables: {A: !Ref Nothing}}            | t.yaml:7: there is no resource or parameter Nothing
            a word for a number    | Timeout: soon                                          | t.yaml:7: must be a whole number
            written twice          | Handler: again                                         | t.yaml:7: Handler is written twice
            a cron schedule        | 'Events: {E: {Type: ScheduleV2, Properties: {Name: n, ScheduleExpression: cron(x)}}}' | t.yaml:7: the launcher understands rate(n minutes), hours or days only
            unknown authorizer     | 'Events: {E: {Type: HttpApi, Properties: {Path: /a, Auth: {Authorizer: X}}}}' | t.yaml:7: there is no authorizer X
            neither yes nor no     | 'Events: {E: {Type: SQS, Properties: {Queue: "arn:aws-cn:sqs:r:0:q", Enabled: no}}}' | t.yaml:7: must be true or false
            old payload format     | 'Events: {E: {Type: HttpApi, Properties: {Path: /a, PayloadFormatVersion: "1.0"}}}' | t.yaml:7: the launcher speaks payload format 2.0 only
            """)
    void names_the_line_that_it_does_not_understand(String what, String line, String message) {
        assertThat(TemplateErrors.of(folder, FUNCTION + "      " + line + "\n"))
                .as(what)
                .isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing said   |                  | 1
            Enabled: true  | , Enabled: true  | 1
            Enabled: false | , Enabled: false | 0
            """)
    void nobody_takes_the_messages_of_a_queue_whose_mapping_is_not_enabled(String what, String more, int sources) {
        var queue = "Queue: 'arn:aws-cn:sqs:r:0:q'" + Objects.toString(more, "");
        var events = "      Events: {E: {Type: SQS, Properties: {%s}}}\n".formatted(queue);
        var file = TemplateErrors.write(folder, FUNCTION + events);

        assertThat(Template.read(file, Map.of()).eventSources()).as(what).hasSize(sources);
    }

    @Test
    void two_functions_may_come_from_one_zip() {
        var file = TemplateErrors.write(folder, FUNCTION + """
                  CreditRegrading:
                    Type: AWS::Serverless::Function
                    Properties: {CodeUri: a/f/target/function.zip, Handler: h}
                """);

        assertThat(Template.read(file, Map.of()).functions())
                .extracting(FunctionSpec::name, FunctionSpec::module)
                .containsExactly(tuple("f", "f"), tuple("credit-regrading", "f"));
    }

    @Test
    void refuses_a_resource_that_would_have_to_run_here() {
        var template = "Resources:\n  T:\n    Type: AWS::DynamoDB::Table\n    Properties: {}\n";

        assertThat(TemplateErrors.of(folder, template))
                .isEqualTo("t.yaml:3: the launcher does not know what to do with AWS::DynamoDB::Table");
    }

    @Test
    void refuses_a_value_for_a_parameter_that_does_not_exist() {
        var file = TemplateErrors.write(folder, FUNCTION);

        assertThat(TemplateErrors.of(file, Map.of("DatbaseHost", "x"))).contains("there is no parameter DatbaseHost");
    }

    @Test
    void leaves_what_matters_on_aws_only() {
        var file = TemplateErrors.write(
                folder, FUNCTION + "      Policies: [x]\n  R:\n    Type: AWS::IAM::Role\n    Condition: Later\n");

        assertThat(Template.read(file, Map.of()).functions()).hasSize(1);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            !Ref P                                            | p
            '{Ref: P}'                                        | p
            '!Sub "${P}-${AWS::Region}-${!kept}"'             | p-cn-north-1-${kept}
            '{"Fn::Sub": ["${P}${own}", {own: !Ref P}]}'      | pp
            '{"Fn::GetAtt": [Q, QueueName]}'                  | letters
            !GetAtt Q.Arn                                     | arn:aws-cn:sqs:cn-north-1:000000000000:letters
            !Ref Q                                            | https://sqs.cn-north-1.amazonaws.com.cn/000000000000/letters
            !Ref S                                            | p
            !GetAtt S.Arn                                     | arn:aws-cn:s3:::p
            !Ref OtherOne                                     | other-one
            !GetAtt OtherOne.Arn                              | arn:aws-cn:lambda:cn-north-1:000000000000:function:other-one
            """)
    void understands_short_and_long_forms_alike(String written, String value) {
        var file = TemplateErrors.write(folder, """
                Parameters: {P: {Type: String, Default: p}}
                %s      Environment: {Variables: {A: %s}}
                  Q: {Type: AWS::SQS::Queue, Properties: {QueueName: letters}}
                  S: {Type: AWS::S3::Bucket, Properties: {BucketName: !Ref P}}
                  OtherOne: {Type: AWS::Serverless::Function, Properties: {CodeUri: a/f/target/function.zip, Handler: h}}
                """.formatted(FUNCTION, written));

        assertThat(Template.read(file, Map.of()).functions().getFirst().environment())
                .containsExactly(Map.entry("A", value));
    }

    @Test
    void a_default_authorizer_holds_unless_a_route_says_none() {
        var file = TemplateErrors.write(folder, FUNCTION + """
                      Events:
                        A: {Type: HttpApi, Properties: {Method: get, Path: /a, Auth: {AuthorizationScopes: [s]}}}
                        B: {Type: HttpApi, Properties: {Path: /b, Auth: {Authorizer: NONE}}}
                  Api:
                    Type: AWS::Serverless::HttpApi
                    Properties:
                      DefaultRouteSettings: {ThrottlingRateLimit: 5, ThrottlingBurstLimit: 7}
                      Auth:
                        DefaultAuthorizer: J
                        Authorizers:
                          J: {IdentitySource: $request.header.Authorization, JwtConfiguration: {issuer: i, audience: [a]}}
                """);
        var template = Template.read(file, Map.of());

        assertThat(template.routes())
                .extracting(RouteSpec::access)
                .containsExactly(
                        new Access.Token(new AuthorizerSpec("J", "i", List.of("a")), List.of("s")), new Access.Open());
        assertThat(template.routes()).extracting(RouteSpec::key).containsExactly("GET /a", "ANY /b");
        assertThat(template.throttle()).isEqualTo(new ThrottleSpec(5, 7));
    }
}
