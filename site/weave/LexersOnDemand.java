package site.weave;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;

/**
 * Makes Rouge load only the lexers that a book uses: loading all 200, as it does by default, takes a second.
 */
final class LexersOnDemand {

  /**
   * For Rouge 3.30, which loads its lexers at the end of its own loading. A name that no file has may still
   * belong to any lexer.
   */
  private static final String RUBY = """
      module Rouge
        module LexersOnDemand
          FILES = {'text' => 'plain_text', 'sh' => 'shell', 'bash' => 'shell'}

          def find(name)
            super || begin
              file = "#{FILES.fetch name.to_s, name.to_s}.rb"
              Lexers.load_lexer file if File.exist? File.join(Lexers::BASE_DIR, file)
              super
            end || begin
              Rouge.load_all_lexers
              super
            end
          end

          def guess(*)
            Rouge.load_all_lexers
            super
          end
        end

        def self.singleton_method_added(name)
          return if name != :load_lexers || respond_to?(:load_all_lexers)
          singleton_class.send :alias_method, :load_all_lexers, :load_lexers
          define_singleton_method :load_lexers do
            Lexers.load_lexer 'plain_text.rb'
            Lexer.singleton_class.prepend LexersOnDemand
          end
        end
      end
      """;

  private LexersOnDemand() {}

  static void in(Asciidoctor asciidoctor) {
    JRubyRuntimeContext.get(asciidoctor).evalScriptlet(RUBY);
  }
}
